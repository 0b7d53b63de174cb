package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.jgrapht.Graph;
import org.jgrapht.generate.BarabasiAlbertGraphGenerator;
import org.jgrapht.generate.CompleteGraphGenerator;
import org.jgrapht.generate.GnmRandomGraphGenerator;
import org.jgrapht.generate.GnpRandomGraphGenerator;
import org.jgrapht.generate.GraphGenerator;
import org.jgrapht.generate.LinearGraphGenerator;
import org.jgrapht.generate.NamedGraphGenerator;
import org.jgrapht.generate.StarGraphGenerator;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.util.SupplierUtil;
import org.jspecify.annotations.Nullable;

/** Known graphs, and 240 seeded random ones. */
final class Graphs {

    private Graphs() {
    }

    /** Zachary's karate club, nodes as Zachary has them, less one: JGraphT numbers them as they come up. */
    static SimpleGraph karate() {
        int[] zachary = {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31, 30, 9, 27, 28, 32, 16, 33, 14, 15,
                18, 20, 22, 23, 25, 29, 24, 26};
        Graph<Integer, DefaultEdge> graph = empty();
        new NamedGraphGenerator<Integer, DefaultEdge>().generateZacharyKarateClubGraph(graph);
        int[][] pairs = Arrays.stream(pairs(simple(graph)))
                .map(pair -> new int[]{zachary[pair[0]], zachary[pair[1]]}).toArray(int[][]::new);
        return new SimpleGraph(zachary.length, pairs);
    }

    static SimpleGraph complete(int nodes) {
        return generated(new CompleteGraphGenerator<>(nodes));
    }

    static SimpleGraph path(int nodes) {
        return generated(new LinearGraphGenerator<>(nodes));
    }

    /** One node, number 0, tied to all others. */
    static SimpleGraph star(int rays) {
        return generated(new StarGraphGenerator<>(rays + 1));
    }

    /** Small ones, sparse and dense, whole and in pieces; every third has weights. */
    static Stream<SimpleGraph> random() {
        return IntStream.range(0, 240).mapToObj(Graphs::random);
    }

    static SimpleGraph random(int seed) {
        int nodes = 4 + seed % 9;
        GraphGenerator<Integer, DefaultEdge, Integer> generator = switch (seed % 4) {
            case 0 -> new GnpRandomGraphGenerator<>(nodes, 0.2, seed);
            case 1 -> new GnpRandomGraphGenerator<>(nodes, 0.5, seed);
            case 2 -> new GnmRandomGraphGenerator<>(nodes, nodes, seed);
            default -> new BarabasiAlbertGraphGenerator<>(3, 2, nodes, seed);
        };
        SimpleGraph graph = generated(generator);
        return seed % 3 == 0 ? weighted(graph, new Random(seed)) : graph;
    }

    private static SimpleGraph weighted(SimpleGraph graph, Random random) {
        double[] weights = random.doubles(graph.ties(), 0.1, 5).toArray();
        return new SimpleGraph(graph.nodes(), pairs(graph), weights);
    }

    static int[][] pairs(SimpleGraph graph) {
        return graph.listTies().stream().map(tie -> new int[]{tie.one(), tie.other()}).toArray(int[][]::new);
    }

    static SimpleGraph generated(GraphGenerator<Integer, DefaultEdge, Integer> generator) {
        Graph<Integer, DefaultEdge> graph = empty();
        generator.generateGraph(graph);
        return simple(graph);
    }

    private static SimpleGraph simple(Graph<Integer, DefaultEdge> graph) {
        int[][] pairs = graph.edgeSet().stream()
                .map(edge -> new int[]{graph.getEdgeSource(edge), graph.getEdgeTarget(edge)}).toArray(int[][]::new);
        return new SimpleGraph(graph.vertexSet().size(), pairs);
    }

    private static Graph<Integer, DefaultEdge> empty() {
        return new org.jgrapht.graph.SimpleGraph<>(SupplierUtil.createIntegerSupplier(),
                SupplierUtil.createDefaultEdgeSupplier(), false);
    }

    /** The adjacency matrix, with weights. */
    static double[][] matrix(SimpleGraph graph) {
        var matrix = new double[graph.nodes()][graph.nodes()];
        for (double[] row : matrix) {
            Arrays.fill(row, 0);
        }
        for (Tie tie : graph.listTies()) {
            matrix[tie.one()][tie.other()] = graph.weight(tie.one(), tie.other());
            matrix[tie.other()][tie.one()] = graph.weight(tie.one(), tie.other());
        }
        return matrix;
    }

    /** Distances by Floyd and Warshall; n where there is no path. */
    static int[][] distances(SimpleGraph graph) {
        int n = graph.nodes();
        var distances = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distances[i][j] = i == j ? 0 : graph.hasTie(i, j) ? 1 : n;
            }
        }
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    distances[i][j] = Math.min(distances[i][j], distances[i][via] + distances[via][j]);
                }
            }
        }
        return distances;
    }

    static List<int[]> pairsOfNodes(SimpleGraph graph) {
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i < graph.nodes(); i++) {
            for (int j = i + 1; j < graph.nodes(); j++) {
                pairs.add(new int[]{i, j});
            }
        }
        return pairs;
    }

    /** Equal to as many decimals as are printed. */
    static void assertPrinted(@Nullable Double actual, String printed) {
        int point = printed.indexOf('.');
        int decimals = point < 0 ? 0 : printed.length() - point - 1;
        double half = decimals == 0 ? 1e-9 : 0.5 * Math.pow(10, -decimals) + 1e-12;
        Assertions.assertThat(actual).isNotNull().isCloseTo(Double.parseDouble(printed), Offset.offset(half));
    }

    static void assertClose(@Nullable Double actual, double expected) {
        Assertions.assertThat(actual).isNotNull().isCloseTo(expected, Offset.offset(1e-9));
    }
}
