package org.weft.analysis.measure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

import org.jspecify.annotations.Nullable;

/**
 * How likely two nodes are to get a tie, from their neighbourhoods: N(x) the neighbours of x, k their number.
 *
 * <p>
 * Survey: Liben-Nowell and Kleinberg, "The link-prediction problem for social networks", JASIST 58 (2007). Weights of
 * ties play no part, and a tie counts once however many facts stand behind it. Every score is null where either node is
 * an isolate: nothing is known of it, which is not a score of 0. Which pairs to score, {@link CandidatePairs} says.
 * Ties in score are left to whoever ranks.
 *
 * <p>
 * JGraphT has most of these scores, and they are held to its values in the tests; here they run on the sorted rows,
 * because JGraphT builds two hash sets for each pair and throws where a score is undefined.
 */
public final class LocalScores {

    private final SimpleGraph graph;

    /** On this graph. */
    public LocalScores(SimpleGraph graph) {
        this.graph = graph;
    }

    /** |N(x) ∩ N(y)|. O(k_x + k_y). */
    public @Nullable Double commonNeighbours(int one, int other) {
        return sumOverCommon(one, other, degree -> 1);
    }

    /** |N(x) ∩ N(y)| / |N(x) ∪ N(y)| (Jaccard 1901). O(k_x + k_y). */
    public @Nullable Double jaccard(int one, int other) {
        Double common = commonNeighbours(one, other);
        return common == null ? null : common / (graph.degree(one) + graph.degree(other) - common);
    }

    /** |N(x) ∩ N(y)| / √(k_x k_y) (Salton and McGill 1983). O(k_x + k_y). */
    public @Nullable Double cosine(int one, int other) {
        Double common = commonNeighbours(one, other);
        return common == null ? null : common / Math.sqrt((double) graph.degree(one) * graph.degree(other));
    }

    /**
     * Σ 1 / ln k_z over the common neighbours z, with the natural logarithm (Adamic and Adar, "Friends and neighbors on
     * the Web", Social Networks 25, 2003). O(k_x + k_y).
     */
    public @Nullable Double adamicAdar(int one, int other) {
        return sumOverCommon(one, other, LocalScores::adamicAdarTerm);
    }

    /**
     * What a common neighbour of this degree adds to {@link #adamicAdar}: 1 / ln k, and 0 for a degree of 1 or 0. Such
     * a degree cannot be counted in a simple graph, but can where degrees are counted after ties were filtered away.
     */
    public static double adamicAdarTerm(int degree) {
        return degree < 2 ? 0 : 1 / Math.log(degree);
    }

    /**
     * Σ 1 / k_z over the common neighbours z (Zhou, Lü and Zhang, "Predicting missing links via local information",
     * Eur. Phys. J. B 71, 2009). O(k_x + k_y).
     */
    public @Nullable Double resourceAllocation(int one, int other) {
        return sumOverCommon(one, other, degree -> 1.0 / degree);
    }

    /**
     * k_x k_y (Barabási and Albert, "Emergence of scaling in random networks", Science 286, 1999). A baseline only: it
     * rewards size. O(1).
     */
    public @Nullable Double preferentialAttachment(int one, int other) {
        return isUndefined(one, other) ? null : (double) graph.degree(one) * graph.degree(other);
    }

    /**
     * Σ 1 / √(k_u k_v) over the paths x – u – v – y of three ties (Kovács et al., "Network-based prediction of protein
     * interactions", Nature Communications 10, 2019). It sees pairs without a common neighbour. O(Σ k_u over N(x)).
     */
    public @Nullable Double threePaths(int one, int other) {
        if (isUndefined(one, other)) {
            return null;
        }
        double sum = 0;
        for (int at = graph.start(one); at < graph.end(one); at++) {
            int near = graph.neighbourAt(at);
            sum += near == other ? 0 : threePathsThrough(near, one, other);
        }
        return sum;
    }

    private double threePathsThrough(int near, int one, int other) {
        double sum = 0;
        for (int at = graph.start(near); at < graph.end(near); at++) {
            int far = graph.neighbourAt(at);
            if (far != one && far != other && graph.hasTie(far, other)) {
                sum += 1 / Math.sqrt((double) graph.degree(near) * graph.degree(far));
            }
        }
        return sum;
    }

    private @Nullable Double sumOverCommon(int one, int other, IntToDoubleFunction term) {
        return isUndefined(one, other)
                ? null
                : Arrays.stream(common(graph, one, other)).mapToDouble(node -> term.applyAsDouble(graph.degree(node)))
                        .sum();
    }

    private boolean isUndefined(int one, int other) {
        if (one == other) {
            throw new IllegalArgumentException("node " + one + " cannot be paired with itself");
        }
        return graph.isIsolate(one) || graph.isIsolate(other);
    }

    /** The common neighbours of two nodes, ascending. O(k_x + k_y). */
    static int[] common(SimpleGraph graph, int one, int other) {
        var found = new int[Math.min(graph.degree(one), graph.degree(other))];
        int size = 0;
        int i = graph.start(one);
        int j = graph.start(other);
        while (i < graph.end(one) && j < graph.end(other)) {
            int difference = Integer.compare(graph.neighbourAt(i), graph.neighbourAt(j));
            if (difference == 0) {
                found[size++] = graph.neighbourAt(i);
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return Arrays.copyOf(found, size);
    }
}
