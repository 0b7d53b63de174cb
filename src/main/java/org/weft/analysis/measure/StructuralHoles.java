package org.weft.analysis.measure;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How free a node is to broker, after Burt, <i>Structural Holes</i> (1992). With p_ij the share of i's tie strength
 * that goes to j. JGraphT has neither measure. Both are null for an isolate; weights count where the graph has them.
 */
public final class StructuralHoles {

    private final SimpleGraph graph;
    private final double[] strength;
    private final double[] strongest;

    /** On this graph. O(n + m). */
    public StructuralHoles(SimpleGraph graph) {
        this.graph = graph;
        strength = new double[graph.nodes()];
        strongest = new double[graph.nodes()];
        for (int node = 0; node < graph.nodes(); node++) {
            for (int at = graph.start(node); at < graph.end(node); at++) {
                double weight = graph.weight(graph.tieAt(at));
                strength[node] += weight;
                strongest[node] = Math.max(strongest[node], weight);
            }
        }
    }

    /**
     * Σ_j (p_ij + Σ_q p_iq p_qj)² over i's neighbours j and other neighbours q: high where i's partners are few and
     * know each other; it can exceed 1. O(Σ k over the neighbours).
     */
    public @Nullable Double constraint(int node) {
        if (graph.isIsolate(node)) {
            return null;
        }
        Map<Integer, Double> indirect = indirect(node, false);
        double sum = 0;
        for (int at = graph.start(node); at < graph.end(node); at++) {
            int partner = graph.neighbourAt(at);
            double invested = graph.weight(graph.tieAt(at)) / strength[node] + indirect.getOrDefault(partner, 0.0);
            sum += invested * invested;
        }
        return sum;
    }

    /**
     * Σ_j (1 − Σ_q p_iq m_jq), m_jq being j's tie with q over j's strongest tie; without weights n − 2t/n for n
     * neighbours with t ties among them (Borgatti, Connections 20, 1997). O(Σ k over the neighbours).
     */
    public @Nullable Double effectiveSize(int node) {
        return graph.isIsolate(node)
                ? null
                : graph.degree(node)
                        - indirect(node, true).values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Effective size over the number of neighbours. */
    public @Nullable Double efficiency(int node) {
        Double size = effectiveSize(node);
        return size == null ? null : size / graph.degree(node);
    }

    /**
     * For each neighbour j, Σ_q p_iq p_qj, or Σ_q p_iq m_jq. Walks i – q – j, so that only ties that exist are seen.
     */
    private Map<Integer, Double> indirect(int node, boolean byStrongest) {
        var sums = new HashMap<Integer, Double>();
        for (int at = graph.start(node); at < graph.end(node); at++) {
            int through = graph.neighbourAt(at);
            double share = graph.weight(graph.tieAt(at)) / strength[node];
            for (int next = graph.start(through); next < graph.end(through); next++) {
                int partner = graph.neighbourAt(next);
                if (graph.hasTie(node, partner)) {
                    double scale = byStrongest ? strongest[partner] : strength[through];
                    sums.merge(partner, share * graph.weight(graph.tieAt(next)) / scale, Double::sum);
                }
            }
        }
        return sums;
    }
}
