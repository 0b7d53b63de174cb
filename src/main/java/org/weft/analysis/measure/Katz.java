package org.weft.analysis.measure;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The Katz index: all walks between two nodes, a walk of l ties counting βˡ: (I − βA)⁻¹ − I = Σ βˡAˡ (Katz, "A new
 * status index derived from sociometric analysis", Psychometrika 18, 1953).
 *
 * <p>
 * The sum is finite only for β &lt; 1/λ₁, the {@link SpectralRadius}; any other β is refused. Null where either node is
 * an isolate; 0 for two nodes in different components; between a node and itself, its closed walks.
 */
public final class Katz {

    /** The largest graph that {@link #exactly} inverts. */
    public static final int LARGEST_EXACT = 1_000;

    private static final double PRECISION = 1e-15;

    private final SimpleGraph graph;
    private final double beta;
    private final SpectralRadius radius;

    /** The index from one node to every node. */
    public static final class Row {

        private final SimpleGraph graph;
        private final int source;
        private final double[] scores;

        private Row(SimpleGraph graph, int source, double[] scores) {
            this.graph = graph;
            this.source = source;
            this.scores = scores;
        }

        /** The index to this node; null where either is an isolate. */
        public @Nullable Double to(int node) {
            return graph.isIsolate(source) || graph.isIsolate(node) ? null : scores[node];
        }
    }

    /**
     * With this weight for each step.
     *
     * @throws IllegalArgumentException
     *             when beta is not between 0 and 1/λ₁, both excluded; the message names the bound
     */
    public Katz(SimpleGraph graph, double beta) {
        this.graph = graph;
        this.beta = beta;
        radius = new SpectralRadius(graph);
        if (!(beta > 0 && beta * radius.high() < 1)) {
            throw new IllegalArgumentException("Katz beta " + beta + " must be above 0 and below " + 1 / radius.high()
                    + " = 1/lambda1 of this graph");
        }
    }

    /**
     * From one node, by summing walks step by step until what is left of the sum is under 10⁻¹⁵: O(L m) with L = 35 /
     * −ln βλ₁ steps.
     */
    public Row from(int source) {
        var sum = new double[graph.nodes()];
        var walks = new double[graph.nodes()];
        walks[source] = 1;
        double shrinks = beta * radius.high();
        double left = 1;
        while (left > PRECISION) {
            Cancellation.check();
            walks = longer(walks);
            double norm = 0;
            for (int node = 0; node < sum.length; node++) {
                sum[node] += walks[node];
                norm += walks[node] * walks[node];
            }
            left = Math.sqrt(norm) * shrinks / (1 - shrinks);
        }
        return new Row(graph, source, sum);
    }

    /**
     * From one node, by solving (I − βA) x = e: O(n³), the oracle of {@link #from}.
     *
     * @throws IllegalArgumentException
     *             when the graph has more than {@value #LARGEST_EXACT} nodes
     */
    public Row exactly(int source) {
        int n = graph.nodes();
        if (n > LARGEST_EXACT) {
            throw new IllegalArgumentException(n + " nodes are too many to invert: ask from(source)");
        }
        var matrix = new double[n][n + 1];
        for (int row = 0; row < n; row++) {
            matrix[row][row] = 1;
            for (int at = graph.start(row); at < graph.end(row); at++) {
                matrix[row][graph.neighbourAt(at)] = -beta;
            }
        }
        matrix[source][n] = 1;
        eliminate(matrix);
        double[] scores = Arrays.stream(matrix).mapToDouble(row -> row[n]).toArray();
        scores[source] -= 1;
        return new Row(graph, source, scores);
    }

    private double[] longer(double[] walks) {
        var longer = new double[walks.length];
        for (int node = 0; node < walks.length; node++) {
            for (int at = graph.start(node); at < graph.end(node); at++) {
                longer[node] += beta * walks[graph.neighbourAt(at)];
            }
        }
        return longer;
    }

    /** Gauss and Jordan. I − βA is positive definite, so no pivot is 0 and no rows need be swapped. */
    private static void eliminate(double[][] matrix) {
        for (int pivot = 0; pivot < matrix.length; pivot++) {
            double head = matrix[pivot][pivot];
            for (int column = pivot; column <= matrix.length; column++) {
                matrix[pivot][column] /= head;
            }
            for (int row = 0; row < matrix.length; row++) {
                double factor = matrix[row][pivot];
                for (int column = pivot; row != pivot && factor != 0 && column <= matrix.length; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
            }
        }
    }
}
