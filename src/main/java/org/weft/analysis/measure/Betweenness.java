package org.weft.analysis.measure;

import java.util.Arrays;

/**
 * Brandes' algorithm (2001) on the arrays of a {@link SimpleGraph}: from every node one search by breadth, which counts shortest
 * paths, and one way back, which shares out what lies beyond. O(n m) time, O(n) memory, and given up between two searches.
 *
 * <p>
 * JGraphT's does the same on maps: at 5,000 nodes and 10,000 ties it takes longer than a request may.
 */
final class Betweenness {

    private final SimpleGraph graph;
    private final double[] scores;
    private final int[] order;
    private final int[] distance;
    private final double[] paths;
    private final double[] beyond;

    Betweenness(SimpleGraph graph) {
        this.graph = graph;
        scores = new double[graph.nodes()];
        order = new int[graph.nodes()];
        distance = new int[graph.nodes()];
        paths = new double[graph.nodes()];
        beyond = new double[graph.nodes()];
    }

    /** For each node, each pair of others counting once. */
    double[] scores() {
        for (int source = 0; source < graph.nodes(); source++) {
            Cancellation.check();
            shareOut(search(source));
        }
        for (int node = 0; node < scores.length; node++) {
            scores[node] /= 2;
        }
        return scores;
    }

    /** Puts all within reach into their order, with distance and number of shortest paths; answers how many they are. */
    private int search(int source) {
        Arrays.fill(distance, -1);
        distance[source] = 0;
        paths[source] = 1;
        order[0] = source;
        int found = 1;
        for (int next = 0; next < found; next++) {
            int node = order[next];
            for (int place = graph.start(node); place < graph.end(node); place++) {
                int neighbour = graph.neighbourAt(place);
                if (distance[neighbour] < 0) {
                    distance[neighbour] = distance[node] + 1;
                    paths[neighbour] = 0;
                    order[found++] = neighbour;
                }
                if (distance[neighbour] == distance[node] + 1) {
                    paths[neighbour] += paths[node];
                }
            }
        }
        return found;
    }

    /** From the farthest back: each hands its own path end and what lies beyond it to those it was reached from. */
    private void shareOut(int found) {
        for (int i = 0; i < found; i++) {
            beyond[order[i]] = 0;
        }
        for (int i = found - 1; i > 0; i--) {
            int node = order[i];
            double each = (1 + beyond[node]) / paths[node];
            for (int place = graph.start(node); place < graph.end(node); place++) {
                int neighbour = graph.neighbourAt(place);
                if (distance[neighbour] == distance[node] - 1) {
                    beyond[neighbour] += paths[neighbour] * each;
                }
            }
            scores[node] += beyond[node];
        }
    }
}
