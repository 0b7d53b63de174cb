package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;

class SimpleGraphTests {

    @Test
    void dropsSelfTiesAndMergesDuplicatesKeepingTheLargerWeight() {
        var graph = new SimpleGraph(4, new int[][]{{2, 1}, {1, 2}, {3, 3}, {0, 2}}, new double[]{2, 5, 9, 1});
        assertThat(graph.listTies()).containsExactly(new Tie(0, 2), new Tie(1, 2));
        assertThat(graph.weight(1, 2)).isEqualTo(5);
        assertThat(graph.weight(0, 1)).isZero();
        assertThat(graph.neighbours(2)).containsExactly(0, 1);
        assertThat(graph.isIsolate(3)).isTrue();
    }

    @Test
    void standsEmpty() {
        var graph = new SimpleGraph(0, new int[0][]);
        assertThat(graph.nodes()).isZero();
        assertThat(graph.listTies()).isEmpty();
        assertThat(new Fragility(graph).components()).isEmpty();
        assertThat(new CandidatePairs(graph).all()).isEmpty();
        assertThat(new Centrality(graph).betweenness()).isEmpty();
        assertThat(new Communities(graph).byLabelPropagation(1).communities()).isEmpty();
        assertThat(new SpectralRadius(graph).value()).isZero();
    }

    @Test
    void refusesUnknownNodesAndWeightsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SimpleGraph(2, new int[][]{{0, 2}}));
        assertThatIllegalArgumentException().isThrownBy(() -> new SimpleGraph(2, new int[][]{{-1, 0}}));
        for (double weight : new double[]{0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SimpleGraph(2, new int[][]{{0, 1}}, new double[]{weight}));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new SimpleGraph(2, new int[][]{{0, 1}}, new double[0]));
    }

    @Test
    void isTheSameInWhateverOrderPairsAreGiven() {
        Graphs.random().forEach(graph -> {
            List<int[]> pairs = new ArrayList<>(List.of(Graphs.pairs(graph)));
            Collections.shuffle(pairs, new Random(graph.ties()));
            pairs.replaceAll(pair -> new int[]{pair[1], pair[0]});
            var shuffled = new SimpleGraph(graph.nodes(), pairs.toArray(int[][]::new));
            assertThat(shuffled.listTies()).isEqualTo(graph.listTies());
        });
    }

    @Test
    void hasSortedRowsThatAgreeWithItsTies() {
        Graphs.random().forEach(graph -> {
            double[][] matrix = Graphs.matrix(graph);
            for (int node = 0; node < graph.nodes(); node++) {
                assertThat(graph.neighbours(node)).isSorted().hasSize(graph.degree(node));
                for (int other = 0; other < graph.nodes(); other++) {
                    assertThat(graph.weight(node, other)).isEqualTo(matrix[node][other]);
                    assertThat(graph.hasTie(node, other)).isEqualTo(matrix[node][other] > 0);
                }
            }
        });
    }

    @Test
    void looksToJGraphTLikeAnyGraph() {
        Graphs.random().forEach(graph -> {
            Graph<Integer, Integer> view = graph.asJGraphT();
            assertThat(view.vertexSet()).hasSize(graph.nodes());
            assertThat(view.edgeSet()).hasSize(graph.ties());
            assertThat(view.getType().isWeighted()).isEqualTo(graph.isWeighted());
            for (int edge : view.edgeSet()) {
                int one = view.getEdgeSource(edge);
                int other = view.getEdgeTarget(edge);
                assertThat(view.getEdge(other, one)).isEqualTo(edge);
                assertThat(view.getEdgeWeight(edge)).isEqualTo(graph.weight(one, other));
                assertThat(view.edgesOf(one)).contains(edge);
                assertThat(view.getAllEdges(one, other)).containsExactly(edge);
            }
        });
    }

    @Test
    void cannotBeChangedThroughJGraphT() {
        Graph<Integer, Integer> view = Graphs.path(3).asJGraphT();
        Assertions.assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> view.addEdge(0, 2));
        Assertions.assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> view.removeVertex(0));
        Assertions.assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> view.vertexSet().remove(0));
    }
}
