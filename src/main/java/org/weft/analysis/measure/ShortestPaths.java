package org.weft.analysis.measure;

import java.util.Arrays;

/** All shortest paths from one node at a time, by a search by breadth: how far each other node is, and by how many ways. O(n + m). */
final class ShortestPaths {

    private final SimpleGraph graph;
    private final int[] order;
    private final int[] distance;
    private final double[] paths;

    ShortestPaths(SimpleGraph graph) {
        this.graph = graph;
        order = new int[graph.nodes()];
        distance = new int[graph.nodes()];
        paths = new double[graph.nodes()];
    }

    /** Searches from this node; answers how many nodes are within reach, itself included. */
    int from(int source) {
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

    /** The nodes within reach, nearest first. */
    int at(int place) {
        return order[place];
    }

    /** Steps to this node; −1 where it is out of reach. */
    int distance(int node) {
        return distance[node];
    }

    /** How many shortest paths lead to this node, which is within reach. */
    double paths(int node) {
        return paths[node];
    }
}
