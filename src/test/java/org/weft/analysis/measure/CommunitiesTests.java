package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.analysis.measure.Graphs.assertClose;
import static org.weft.analysis.measure.Graphs.assertPrinted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.Communities.Division;

class CommunitiesTests {

    /** The value of Clauset, Newman and Moore; networkx 3.6.1 gives the same. */
    @Test
    void karateClubFallsIntoThreeCommunities() {
        Division karate = new Communities(Graphs.karate()).byGreedyModularity();
        assertPrinted(karate.modularity(), ".380671");
        assertThat(karate.communities()).extracting(List::size).containsExactly(17, 9, 8);
    }

    @Test
    void twoTrianglesOnOneTieAreTwoCommunities() {
        var graph = Drawing.of("A-B B-C A-C C-D D-E E-F D-F").graph();
        assertThat(new Communities(graph).byGreedyModularity().communities()).containsExactly(List.of(0, 1, 2),
                List.of(3, 4, 5));
    }

    @Test
    void withoutTiesEveryNodeIsAlone() {
        Division alone = new Communities(Drawing.of("A B").graph()).byGreedyModularity();
        assertThat(alone.communities()).containsExactly(List.of(0), List.of(1));
        assertThat(alone.modularity()).isNull();
    }

    @Test
    void sameSeedGivesTheSameDivisionInWhateverOrderTiesAreGiven() {
        Graphs.random().forEach(graph -> {
            List<int[]> pairs = new ArrayList<>(List.of(Graphs.pairs(graph)));
            Collections.shuffle(pairs, new Random(3));
            var shuffled = new SimpleGraph(graph.nodes(), pairs.toArray(int[][]::new));
            assertThat(new Communities(shuffled).byLabelPropagation(7))
                    .isEqualTo(new Communities(graph).byLabelPropagation(7));
            assertThat(new Communities(shuffled).byGreedyModularity())
                    .isEqualTo(new Communities(graph).byGreedyModularity());
        });
    }

    @Test
    void everyNodeIsInOneCommunityAndModularityFollowsTheFormula() {
        Graphs.random().forEach(graph -> {
            for (Division division : List.of(new Communities(graph).byGreedyModularity(),
                    new Communities(graph).byLabelPropagation(1))) {
                assertThat(division.communities().stream().flatMap(List::stream))
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, graph.nodes()).boxed().toList());
                if (graph.ties() > 0) {
                    assertClose(division.modularity(), modularity(graph, division.communities()));
                }
            }
        });
    }

    @Test
    void noTwoGreedyCommunitiesCouldBeJoinedWithARise() {
        Graphs.random().filter(graph -> graph.ties() > 0).forEach(graph -> {
            List<List<Integer>> found = new Communities(graph).byGreedyModularity().communities();
            for (int i = 0; i < found.size(); i++) {
                for (int j = 0; j < i; j++) {
                    List<List<Integer>> joined = new ArrayList<>(found);
                    joined.set(j, Stream.concat(found.get(i).stream(), found.get(j).stream()).toList());
                    joined.remove(i);
                    assertThat(modularity(graph, joined)).isLessThanOrEqualTo(modularity(graph, found) + 1e-12);
                }
            }
        });
    }

    private static double modularity(SimpleGraph graph, List<List<Integer>> communities) {
        double twice = 2.0 * graph.ties();
        double sum = 0;
        for (List<Integer> community : communities) {
            for (int one : community) {
                for (int other : community) {
                    double chance = graph.degree(one) * (double) graph.degree(other) / twice;
                    sum += (graph.hasTie(one, other) ? 1 : 0) - chance;
                }
            }
        }
        return sum / twice;
    }
}
