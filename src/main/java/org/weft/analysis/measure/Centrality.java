package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jspecify.annotations.Nullable;

/**
 * How central each node is, by JGraphT's algorithms but for betweenness, one number for each node in the order of nodes.
 *
 * <p>
 * Every tie counts as one step, for weights say how strong a tie is, not how long. Null for an isolate. Eigenvector
 * centrality is left out: JGraphT's power iteration does not settle on two-sided graphs; PageRank always does.
 */
public final class Centrality {

    private static final double DAMPING = 0.85;
    private static final int STEPS = 1_000;
    private static final double PRECISION = 1e-12;

    private final SimpleGraph graph;
    private final Graph<Integer, Integer> view;

    /** On this graph. */
    public Centrality(SimpleGraph graph) {
        this.graph = graph;
        view = graph.asUnweightedJGraphT();
    }

    /**
     * Σ over pairs s, t of the share of shortest paths between them that pass through the node; each pair once, not
     * divided by the number of pairs (Freeman 1977; Brandes 2001). O(n m).
     */
    public List<@Nullable Double> betweenness() {
        double[] scores = new Betweenness(graph).scores();
        return list(node -> scores[node]);
    }

    /**
     * (n − 1) / Σ distances (Bavelas 1950). Also null for a node that does not reach all others, because a distance is
     * then not defined: ask {@link #harmonic}. O(n m).
     */
    public List<@Nullable Double> closeness() {
        List<@Nullable Double> found = list(new ClosenessCentrality<>(view).getScores());
        if (new Fragility(graph).components().size() > 1) {
            found.replaceAll(score -> null);
        }
        return found;
    }

    /** Σ 1/distance, over n − 1, a node out of reach adding 0 (Marchiori and Latora 2000). O(n m). */
    public List<@Nullable Double> harmonic() {
        return list(new HarmonicCentrality<>(view).getScores());
    }

    /**
     * PageRank with damping 0.85 (Brin and Page 1998). An isolate's share, which is only that of the random jump, is
     * not shown. O(m) a step.
     */
    public List<@Nullable Double> pageRank() {
        return list(new PageRank<>(view, DAMPING, STEPS, PRECISION).getScores());
    }

    private List<@Nullable Double> list(Map<Integer, Double> scores) {
        return list(scores::get);
    }

    private List<@Nullable Double> list(IntFunction<Double> score) {
        var found = new ArrayList<@Nullable Double>();
        for (int node = 0; node < graph.nodes(); node++) {
            Cancellation.check();
            found.add(graph.isIsolate(node) ? null : score.apply(node));
        }
        return found;
    }
}
