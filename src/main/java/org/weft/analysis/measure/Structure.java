package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The shape of a graph: density, clustering, and what surrounds a node (Wasserman and Faust, <i>Social Network
 * Analysis</i>, 1994). Weights play no part.
 *
 * <p>
 * JGraphT's ClusteringCoefficient gives 0 for a node with one neighbour, where the share is undefined; it is the oracle
 * of the tests for all other nodes.
 */
public final class Structure {

    private final SimpleGraph graph;

    /**
     * A node, its neighbours and the ties among them.
     *
     * @param alters
     *            its neighbours, ascending
     * @param ties
     *            the ties of the ego and among the alters, ascending
     * @param clustering
     *            as {@link Structure#clustering}
     */
    public record EgoNetwork(int ego, List<Integer> alters, List<Tie> ties, @Nullable Double clustering) {}

    /** Of this graph. */
    public Structure(SimpleGraph graph) {
        this.graph = graph;
    }

    /** 2m / n(n − 1): ties over possible ties; null under two nodes. O(1). */
    public @Nullable Double density() {
        return graph.nodes() < 2 ? null : 2.0 * graph.ties() / ((double) graph.nodes() * (graph.nodes() - 1));
    }

    /**
     * The share of a node's pairs of neighbours that have a tie (Watts and Strogatz 1998); null under two neighbours.
     * O(Σ k over the neighbours).
     */
    public @Nullable Double clustering(int node) {
        double pairs = pairs(node);
        return pairs == 0 ? null : closed(node) / pairs;
    }

    /** The mean of {@link #clustering} over the nodes where it is defined; null where it is for none. O(Σ k²). */
    public @Nullable Double averageClustering() {
        OptionalDouble mean = IntStream.range(0, graph.nodes()).mapToObj(this::clustering).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** Transitivity: the share of paths of two ties whose ends have a tie too; null where there are none. O(Σ k²). */
    public @Nullable Double transitivity() {
        double closed = 0;
        double pairs = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            closed += closed(node);
            pairs += pairs(node);
        }
        return pairs == 0 ? null : closed / pairs;
    }

    /** The neighbours two nodes share, ascending. O(k + k). */
    public List<Integer> partnersInCommon(int one, int other) {
        return Arrays.stream(LocalScores.common(graph, one, other)).boxed().toList();
    }

    /** The surroundings of a node. O(Σ k over the neighbours). */
    public EgoNetwork egoNetwork(int ego) {
        var alters = new ArrayList<Integer>();
        var ties = new ArrayList<Tie>();
        for (int alter : graph.neighbours(ego)) {
            alters.add(alter);
            ties.add(new Tie(ego, alter));
            for (int third : LocalScores.common(graph, ego, alter)) {
                if (alter < third) {
                    ties.add(new Tie(alter, third));
                }
            }
        }
        return new EgoNetwork(ego, List.copyOf(alters), ties.stream().sorted().toList(), clustering(ego));
    }

    private double pairs(int node) {
        return graph.degree(node) * (graph.degree(node) - 1.0) / 2;
    }

    /** How many pairs of neighbours have a tie. */
    private double closed(int node) {
        double ends = 0;
        for (int at = graph.start(node); at < graph.end(node); at++) {
            ends += LocalScores.common(graph, node, graph.neighbourAt(at)).length;
        }
        return ends / 2;
    }
}
