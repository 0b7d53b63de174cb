package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.MultilevelGap.Gap;

class MultilevelGapTests {

    @Test
    void pairsThatShareTasksAreOpenWithoutATieAndClosedWithOne() {
        var gap = new MultilevelGap(new SimpleGraph(4, new int[][]{{0, 1}}), 2,
                new int[][]{{0, 0}, {1, 0}, {2, 0}, {0, 1}, {2, 1}, {3, 1}});
        assertThat(gap.closed()).isEqualTo(1);
        assertThat(gap.open()).isEqualTo(5);
        assertThat(gap.gaps()).containsExactly(new Gap(new Tie(0, 2), 2), new Gap(new Tie(0, 3), 1),
                new Gap(new Tie(1, 2), 1), new Gap(new Tie(2, 3), 1));
    }

    @Test
    void membershipGivenTwiceCountsOnce() {
        var gap = new MultilevelGap(new SimpleGraph(2, new int[0][]), 1, new int[][]{{0, 0}, {1, 0}, {1, 0}});
        assertThat(gap.open()).isEqualTo(1);
    }

    @Test
    void nobodyAndNothingLeaveNoGap() {
        assertThat(new MultilevelGap(new SimpleGraph(0, new int[0][]), 0, new int[0][]).gaps()).isEmpty();
    }

    @Test
    void refusesUnknownActorsAndTasks() {
        var actors = new SimpleGraph(1, new int[0][]);
        assertThatIllegalArgumentException().isThrownBy(() -> new MultilevelGap(actors, 1, new int[][]{{1, 0}}));
        assertThatIllegalArgumentException().isThrownBy(() -> new MultilevelGap(actors, 1, new int[][]{{0, 1}}));
    }

    @Test
    void addingATieNeverRaisesAGap() {
        Graphs.random().forEach(graph -> {
            int[][] memberships = memberships(graph.nodes(), graph.ties());
            var before = new MultilevelGap(graph, 5, memberships);
            List<int[]> pairs = new ArrayList<>(List.of(Graphs.pairs(graph)));
            pairs.add(new int[]{0, 1});
            var after = new MultilevelGap(new SimpleGraph(graph.nodes(), pairs.toArray(int[][]::new)), 5, memberships);
            assertThat(before.gaps()).containsAll(after.gaps());
            assertThat(after.open() + after.closed()).isEqualTo(before.open() + before.closed());
        });
    }

    @Test
    void agreesWithGoingOverAllPairsAndTasks() {
        Graphs.random().forEach(graph -> {
            int[][] memberships = memberships(graph.nodes(), graph.nodes());
            Set<List<Integer>> does = new HashSet<>();
            for (int[] membership : memberships) {
                does.add(List.of(membership[0], membership[1]));
            }
            long open = 0;
            long closed = 0;
            for (int[] pair : Graphs.pairsOfNodes(graph)) {
                for (int task = 0; task < 5; task++) {
                    if (does.contains(List.of(pair[0], task)) && does.contains(List.of(pair[1], task))) {
                        open += graph.hasTie(pair[0], pair[1]) ? 0 : 1;
                        closed += graph.hasTie(pair[0], pair[1]) ? 1 : 0;
                    }
                }
            }
            var gap = new MultilevelGap(graph, 5, memberships);
            assertThat(gap.open()).isEqualTo(open);
            assertThat(gap.closed()).isEqualTo(closed);
        });
    }

    private static int[][] memberships(int actors, int seed) {
        var random = new Random(seed);
        var memberships = new int[actors * 2][];
        for (int i = 0; i < memberships.length; i++) {
            memberships[i] = new int[]{random.nextInt(actors), random.nextInt(5)};
        }
        return memberships;
    }
}
