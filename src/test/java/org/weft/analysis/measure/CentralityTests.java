package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.analysis.measure.Graphs.assertClose;
import static org.weft.analysis.measure.Graphs.assertPrinted;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CentralityTests {

    /** Computed with networkx 3.6.1. */
    @Test
    void karateClubHasTheValuesOfNetworkx() {
        var karate = new Centrality(Graphs.karate());
        assertPrinted(karate.betweenness().get(0), "231.071429");
        assertPrinted(karate.betweenness().get(33), "160.551587");
        assertPrinted(karate.closeness().get(0), ".568966");
        assertPrinted(karate.harmonic().get(0), ".702020");
        assertPrinted(karate.pageRank().get(0), ".096997");
        assertPrinted(karate.pageRank().get(33), ".100919");
    }

    @Test
    void isolatesHaveNoCentrality() {
        var pieces = new Centrality(Drawing.of("A-B C").graph());
        assertThat(pieces.betweenness().get(2)).isNull();
        assertThat(pieces.harmonic().get(2)).isNull();
        assertThat(pieces.pageRank().get(2)).isNull();
        assertClose(pieces.betweenness().get(0), 0);
        assertClose(pieces.harmonic().get(0), 0.5);
    }

    @Test
    void closenessIsUndefinedWhereSomebodyIsOutOfReach() {
        assertThat(new Centrality(Drawing.of("A-B C-D").graph()).closeness()).containsOnlyNulls();
    }

    @Test
    void weightsAreNotTakenForLengths() {
        var weighted = new Centrality(Drawing.of("A-B:9 B-C:9 A-C:1").graph());
        assertClose(weighted.betweenness().get(1), 0);
        assertClose(weighted.closeness().get(0), 1);
    }

    @Test
    void agreesWithCountingPathsOnRandomGraphs() {
        Graphs.random().forEach(graph -> {
            int[][] distances = Graphs.distances(graph);
            double[][] paths = paths(graph, distances);
            List<@Nullable Double> betweenness = new Centrality(graph).betweenness();
            List<@Nullable Double> harmonic = new Centrality(graph).harmonic();
            List<@Nullable Double> closeness = new Centrality(graph).closeness();
            for (int node = 0; node < graph.nodes(); node++) {
                if (graph.isIsolate(node)) {
                    assertThat(betweenness.get(node)).isNull();
                } else {
                    assertClose(betweenness.get(node), betweenness(distances, paths, node));
                    assertPairs(new Dependencies(graph, node), distances, paths, node);
                    assertClose(harmonic.get(node), harmonic(distances[node]));
                    assertCloseness(closeness.get(node), distances[node]);
                }
            }
        });
    }

    @Test
    void pageRankAgreesWithWalkingOnRandomGraphs() {
        Graphs.random().filter(graph -> new Fragility(graph).components().size() == 1).forEach(graph -> {
            int n = graph.nodes();
            var rank = new double[n];
            Arrays.fill(rank, 1.0 / n);
            for (int step = 0; step < 300; step++) {
                var next = new double[n];
                Arrays.fill(next, 0.15 / n);
                for (Tie tie : graph.listTies()) {
                    next[tie.one()] += 0.85 * rank[tie.other()] / graph.degree(tie.other());
                    next[tie.other()] += 0.85 * rank[tie.one()] / graph.degree(tie.one());
                }
                rank = next;
            }
            for (int node = 0; node < n; node++) {
                assertClose(new Centrality(graph).pageRank().get(node), rank[node]);
            }
        });
    }

    private static void assertCloseness(@Nullable Double closeness, int[] distances) {
        if (Arrays.stream(distances).anyMatch(distance -> distance >= distances.length)) {
            assertThat(closeness).isNull();
        } else {
            assertClose(closeness, (distances.length - 1.0) / Arrays.stream(distances).sum());
        }
    }

    private static double harmonic(int[] distances) {
        return Arrays.stream(distances).filter(distance -> distance > 0 && distance < distances.length)
                .mapToDouble(distance -> 1.0 / distance).sum() / (distances.length - 1);
    }

    /** How many shortest paths there are between any two nodes, shorter ones first. */
    private static double[][] paths(SimpleGraph graph, int[][] distances) {
        int n = graph.nodes();
        var paths = new double[n][n];
        for (int length = 0; length < n; length++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    for (int last = 0; length > 0 && distances[i][j] == length && last < n; last++) {
                        paths[i][j] += graph.hasTie(last, j) && distances[i][last] == length - 1 ? paths[i][last] : 0;
                    }
                    paths[i][j] = i == j ? 1 : paths[i][j];
                }
            }
        }
        return paths;
    }

    private static void assertPairs(Dependencies dependencies, int[][] distances, double[][] paths, int node) {
        Dependencies.Found all = dependencies.greatest(Integer.MAX_VALUE);
        assertClose(all.betweenness(), betweenness(distances, paths, node));
        assertThat(all.count()).isEqualTo(all.pairs().size());
        assertThat(all.pairs()).allSatisfy(pair -> assertClose(pair.dependency(),
                dependency(distances, paths, node, pair.one(), pair.other())));
        assertThat(all.pairs()).isSortedAccordingTo(
                Comparator.comparingDouble(Dependencies.Pair::dependency).reversed());
        assertThat(dependencies.greatest(3).pairs()).isEqualTo(all.pairs().stream().limit(3).toList());
        assertThat(dependencies.greatest(1).count()).isEqualTo(all.count());
    }

    private static double betweenness(int[][] distances, double[][] paths, int node) {
        double sum = 0;
        for (int i = 0; i < paths.length; i++) {
            for (int j = i + 1; j < paths.length; j++) {
                sum += dependency(distances, paths, node, i, j);
            }
        }
        return sum;
    }

    private static double dependency(int[][] distances, double[][] paths, int node, int i, int j) {
        boolean isBetween = i != node && j != node && distances[i][j] < paths.length
                && distances[i][node] + distances[node][j] == distances[i][j];
        return isBetween ? paths[i][node] * paths[node][j] / paths[i][j] : 0;
    }
}
