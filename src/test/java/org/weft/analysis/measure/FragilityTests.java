package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;

class FragilityTests {

    @Test
    void karateClubHangsOnOneTieAndOneNode() {
        var karate = new Fragility(Graphs.karate());
        assertThat(karate.bridges()).containsExactly(new Tie(0, 11));
        assertThat(karate.articulationPoints()).containsExactly(0);
        assertThat(karate.components()).hasSize(1);
        assertThat(karate.partsWithout(0)).extracting(List::size).containsExactly(27, 5, 1);
    }

    @Test
    void everyTieOfAPathIsABridgeAndNoneOfACompleteGraph() {
        assertThat(new Fragility(Graphs.path(4)).bridges()).hasSize(3);
        assertThat(new Fragility(Graphs.path(4)).articulationPoints()).containsExactly(1, 2);
        assertThat(new Fragility(Graphs.complete(4)).bridges()).isEmpty();
        assertThat(new Fragility(Graphs.complete(4)).articulationPoints()).isEmpty();
        assertThat(new Fragility(Graphs.star(3)).articulationPoints()).containsExactly(0);
    }

    @Test
    void isolatesAreComponentsAndLargestComesFirst() {
        var pieces = new Fragility(Drawing.of("A B-C D-E E-F").graph());
        assertThat(pieces.components()).containsExactly(List.of(3, 4, 5), List.of(1, 2), List.of(0));
        assertThat(pieces.partsWithout(0)).isEmpty();
        assertThat(pieces.partsWithout(4)).containsExactly(List.of(3), List.of(5));
    }

    @Test
    void longPathDoesNotOverflowTheStack() {
        var path = new int[200_000][];
        IntStream.range(0, path.length).forEach(i -> path[i] = new int[]{i, i + 1});
        assertThat(new Fragility(new SimpleGraph(path.length + 1, path)).bridges()).hasSize(path.length);
    }

    @Test
    void agreesWithTakingEachTieAndNodeAwayOnRandomGraphs() {
        Graphs.random().forEach(graph -> {
            int whole = new Fragility(graph).components().size();
            List<Tie> bridges = graph.listTies().stream().filter(tie -> new Fragility(without(graph, tie)).components()
                    .size() > whole).toList();
            assertThat(new Fragility(graph).bridges()).isEqualTo(bridges);
            List<Integer> cuts = IntStream.range(0, graph.nodes())
                    .filter(node -> new Fragility(graph).partsWithout(node).size() > 1).boxed().toList();
            assertThat(new Fragility(graph).articulationPoints()).isEqualTo(cuts);
            assertThat(new Fragility(graph).components()).hasSize(componentsByDistance(graph));
        });
    }

    @Test
    void agreesWithJGraphTOnRandomGraphs() {
        Graphs.random().forEach(graph -> {
            var inspector = new BiconnectivityInspector<>(graph.asJGraphT());
            assertThat(new Fragility(graph).articulationPoints())
                    .containsExactlyInAnyOrderElementsOf(inspector.getCutpoints());
            assertThat(new Fragility(graph).bridges()).containsExactlyInAnyOrderElementsOf(
                    inspector.getBridges().stream().map(tie -> graph.listTies().get(tie)).toList());
            assertThat(new Fragility(graph).components()).hasSameSizeAs(inspector.getConnectedComponents());
        });
    }

    private static SimpleGraph without(SimpleGraph graph, Tie gone) {
        List<Tie> ties = new ArrayList<>(graph.listTies());
        ties.remove(gone);
        return new SimpleGraph(graph.nodes(),
                ties.stream().map(tie -> new int[]{tie.one(), tie.other()}).toArray(int[][]::new));
    }

    private static int componentsByDistance(SimpleGraph graph) {
        int[][] distances = Graphs.distances(graph);
        var lowest = new TreeSet<Integer>();
        for (int[] row : distances) {
            lowest.add(IntStream.range(0, row.length).filter(i -> row[i] < row.length).min().orElse(-1));
        }
        return lowest.size();
    }
}
