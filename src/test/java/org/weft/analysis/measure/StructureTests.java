package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.analysis.measure.Graphs.assertClose;
import static org.weft.analysis.measure.Graphs.assertPrinted;

import java.util.List;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.junit.jupiter.api.Test;

class StructureTests {

    /** Computed with networkx 3.6.1. */
    @Test
    void karateClubHasTheValuesOfNetworkx() {
        var karate = new Structure(Graphs.karate());
        assertPrinted(karate.density(), ".139037");
        assertPrinted(karate.transitivity(), ".255682");
        assertPrinted(karate.averageClustering(), ".587931");
        assertPrinted(karate.clustering(0), ".15");
        assertPrinted(karate.clustering(33), ".110294");
        assertThat(karate.clustering(11)).isNull();
    }

    @Test
    void completeGraphIsFullAndStarHasNoTriangle() {
        assertClose(new Structure(Graphs.complete(5)).density(), 1);
        assertClose(new Structure(Graphs.complete(5)).transitivity(), 1);
        assertClose(new Structure(Graphs.star(5)).transitivity(), 0);
    }

    @Test
    void whatIsUndefinedIsNull() {
        assertThat(new Structure(Drawing.of("A").graph()).density()).isNull();
        assertThat(new Structure(Drawing.of("A-B").graph()).transitivity()).isNull();
        assertThat(new Structure(Drawing.of("A-B").graph()).averageClustering()).isNull();
    }

    @Test
    void egoNetworkHoldsPartnersAndTheTiesAmongThem() {
        var ego = new Structure(Drawing.of("A-B A-C A-D B-C D-E").graph()).egoNetwork(0);
        assertThat(ego.alters()).containsExactly(1, 2, 3);
        assertThat(ego.ties()).containsExactly(new Tie(0, 1), new Tie(0, 2), new Tie(0, 3), new Tie(1, 2));
        assertClose(ego.clustering(), 1 / 3.0);
    }

    @Test
    void partnersInCommonAreSorted() {
        assertThat(new Structure(Graphs.karate()).partnersInCommon(2, 33)).containsExactly(8, 9, 13, 27, 28, 32);
        assertThat(new Structure(Graphs.path(2)).partnersInCommon(0, 1)).isEmpty();
    }

    @Test
    void agreesWithJGraphTAndWithAllTriplesOnRandomGraphs() {
        Graphs.random().forEach(graph -> {
            var structure = new Structure(graph);
            var jgrapht = new ClusteringCoefficient<>(graph.asJGraphT());
            double closed = 0;
            double paths = 0;
            for (int node = 0; node < graph.nodes(); node++) {
                double[] counts = triples(graph, node);
                closed += counts[0];
                paths += counts[1];
                if (graph.degree(node) < 2) {
                    assertThat(structure.clustering(node)).isNull();
                } else {
                    assertClose(structure.clustering(node), counts[0] / counts[1]);
                    assertClose(structure.clustering(node), jgrapht.getVertexScore(node));
                }
            }
            if (paths > 0) {
                assertClose(structure.transitivity(), closed / paths);
            } else {
                assertThat(structure.transitivity()).isNull();
            }
        });
    }

    @Test
    void egoNetworkAgreesWithFilteringTheTies() {
        Graphs.random().forEach(graph -> {
            for (int node = 0; node < graph.nodes(); node++) {
                int ego = node;
                List<Tie> expected = graph.listTies().stream().filter(tie -> isNear(graph, ego, tie.one())
                        && isNear(graph, ego, tie.other())).toList();
                assertThat(new Structure(graph).egoNetwork(ego).ties()).isEqualTo(expected);
            }
        });
    }

    private static boolean isNear(SimpleGraph graph, int ego, int node) {
        return node == ego || graph.hasTie(ego, node);
    }

    private static double[] triples(SimpleGraph graph, int node) {
        var counts = new double[2];
        for (int[] pair : Graphs.pairsOfNodes(graph)) {
            if (graph.hasTie(node, pair[0]) && graph.hasTie(node, pair[1])) {
                counts[0] += graph.hasTie(pair[0], pair[1]) ? 1 : 0;
                counts[1]++;
            }
        }
        return counts;
    }
}
