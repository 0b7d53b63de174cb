package org.weft.analysis.measure;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which pairs of others depend on one node: δ(s, t) = the share of the shortest paths between s and t that lead through it
 * (Brandes 2001). Their sum is its betweenness. O(n m) time, O(n + most) memory, and given up between two searches.
 */
public final class Dependencies {

    private static final Comparator<Pair> GREATEST_FIRST = Comparator.comparingDouble(Pair::dependency).reversed()
            .thenComparingInt(Pair::one).thenComparingInt(Pair::other);

    private final SimpleGraph graph;
    private final int node;

    /** On one node of a graph. */
    public Dependencies(SimpleGraph graph, int node) {
        this.graph = graph;
        this.node = node;
    }

    /**
     * Two others, one < other, and how far they depend on the node.
     *
     * @param dependency in (0, 1]
     */
    public record Pair(int one, int other, double dependency) {}

    /**
     * The pairs that depend on it.
     *
     * @param betweenness sum over all of them
     * @param count how many they are
     * @param pairs the greatest, then by their nodes
     */
    public record Found(double betweenness, long count, List<Pair> pairs) {}

    /**
     * Sums up all, and keeps the greatest.
     *
     * @param most so many, ≥ 1
     */
    public Found greatest(int most) {
        var kept = new PriorityQueue<>(GREATEST_FIRST.reversed());
        var fromNode = new ShortestPaths(graph);
        var fromSource = new ShortestPaths(graph);
        int reached = fromNode.from(node);
        double sum = 0;
        long count = 0;
        for (int i = 1; i < reached; i++) {
            Cancellation.check();
            int source = fromNode.at(i);
            int found = fromSource.from(source);
            for (int j = 1; j < found; j++) {
                int target = fromSource.at(j);
                if (target > source && target != node && leadsThrough(fromSource, fromNode, target)) {
                    var pair = new Pair(source, target, fromSource.paths(node) * fromNode.paths(target)
                            / fromSource.paths(target));
                    sum += pair.dependency();
                    count++;
                    keep(kept, pair, most);
                }
            }
        }
        return new Found(sum, count, kept.stream().sorted(GREATEST_FIRST).toList());
    }

    private boolean leadsThrough(ShortestPaths fromSource, ShortestPaths fromNode, int target) {
        return fromSource.distance(node) + fromNode.distance(target) == fromSource.distance(target);
    }

    private static void keep(PriorityQueue<Pair> kept, Pair pair, int most) {
        kept.add(pair);
        if (kept.size() > most) {
            kept.remove();
        }
    }
}
