package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs worth scoring: two nodes without a tie, two or three steps apart. Nearer they have a tie, farther no
 * neighbourhood score sees them, so that other pairs are never looked at.
 */
public final class CandidatePairs {

    private static final int FARTHEST = 3;

    private final SimpleGraph graph;

    /**
     * Two nodes without a tie that could get one.
     *
     * @param one
     *            the lower number
     * @param other
     *            the higher number
     * @param distance
     *            how many ties apart: 2 or 3
     */
    public record Candidate(int one, int other, int distance) {}

    /** Of this graph. */
    public CandidatePairs(SimpleGraph graph) {
        this.graph = graph;
    }

    /** All of them, ascending. O(Σ nodes and ties within three steps of each node). */
    public List<Candidate> all() {
        var found = new ArrayList<Candidate>();
        var distances = new int[graph.nodes()];
        for (int node = 0; node < graph.nodes(); node++) {
            for (Candidate candidate : around(node, distances)) {
                if (candidate.one() == node) {
                    found.add(candidate);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Those that a node is in, ascending by the other node. O(n + nodes and ties within three steps). */
    public List<Candidate> of(int node) {
        return around(node, new int[graph.nodes()]);
    }

    /** Distances must be all 0, and are again afterwards. */
    private List<Candidate> around(int source, int[] distances) {
        List<Integer> reached = reach(source, distances);
        List<Candidate> found = reached.stream().filter(node -> distances[node] > 1).sorted()
                .map(node -> new Candidate(Math.min(source, node), Math.max(source, node), distances[node])).toList();
        reached.forEach(node -> distances[node] = 0);
        return found;
    }

    private List<Integer> reach(int source, int[] distances) {
        var reached = new ArrayList<Integer>(List.of(source));
        distances[source] = -1;
        for (int i = 0; i < reached.size(); i++) {
            int node = reached.get(i);
            int next = Math.max(distances[node], 0) + 1;
            for (int at = graph.start(node); next <= FARTHEST && at < graph.end(node); at++) {
                int neighbour = graph.neighbourAt(at);
                if (distances[neighbour] == 0) {
                    distances[neighbour] = next;
                    reached.add(neighbour);
                }
            }
        }
        return reached;
    }
}
