package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weft.analysis.measure.Graphs.assertClose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.SubmodularCover.Choice;
import org.weft.analysis.measure.SubmodularCover.Item;
import org.weft.analysis.measure.SubmodularCover.Step;

class SubmodularCoverTests {

    @Test
    void takesTheLargestGainThenWhatItAddsToThat() {
        var cover = new SubmodularCover(new double[]{1, 1, 2}, new double[]{1, 1, 1},
                List.of(item(1, 0, 1), item(1, 0, 1), item(1, 2)));
        Choice choice = cover.best(2);
        assertThat(choice.steps()).containsExactly(new Step(0, 2, 1), new Step(2, 2, 1));
        assertClose(choice.value(), 4);
        assertClose(choice.bound(), 0.6321205588285577);
        assertClose(choice.bestPossible(), 4);
    }

    @Test
    void itemThatAddsNothingIsNotChosen() {
        var cover = new SubmodularCover(new double[]{1}, new double[]{1}, List.of(item(1, 0), item(1, 0)));
        assertThat(cover.best(2).steps()).hasSize(1);
        assertThat(new SubmodularCover(new double[]{1}, new double[]{0}, List.of(item(1, 0))).best(1).steps())
                .isEmpty();
        assertThat(cover.best(0).steps()).isEmpty();
    }

    @Test
    void strengthBeyondWhatRemainsAddsNothing() {
        var cover = new SubmodularCover(new double[]{3}, new double[]{0.5}, List.of(item(1, 0)));
        assertClose(cover.best(1).value(), 1.5);
    }

    /** Greedy by gain per cost alone would take the cheap item, and the dear one would not fit any more. */
    @Test
    void budgetTakesTheBetterOfTwoGreedies() {
        var cover = new SubmodularCover(new double[]{1, 10}, new double[]{1, 1}, List.of(item(0.05, 0), item(10, 1)));
        Choice choice = cover.within(10);
        assertThat(choice.steps()).extracting(Step::item).containsExactly(1);
        assertClose(choice.value(), 10);
        assertClose(choice.bound(), 0.31606027941427883);
    }

    @Test
    void itemDearerThanTheBudgetIsNeverChosen() {
        var cover = new SubmodularCover(new double[]{1}, new double[]{1}, List.of(item(5, 0)));
        assertThat(cover.within(4.9).steps()).isEmpty();
        assertThat(cover.within(5).steps()).hasSize(1);
    }

    @Test
    void refusesUnknownCellsAndCostsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubmodularCover(new double[1], new double[1], List.of(item(1, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubmodularCover(new double[1], new double[1], List.of(item(0, 0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubmodularCover(new double[]{-1}, new double[1], List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubmodularCover(new double[1], new double[1], List.of()).within(Double.NaN));
    }

    @Test
    void greedyReachesItsBoundOfTheExhaustiveOptimum() {
        for (int seed = 0; seed < 240; seed++) {
            int n = 4 + seed % 9;
            SubmodularCover cover = random(seed, n);
            int k = 1 + seed % 4;
            Choice choice = cover.best(k);
            double optimum = optimum(cover, n, set -> set.size() <= k);
            assertThat(choice.value()).isBetween(choice.bound() * optimum - 1e-9, optimum + 1e-9);
            assertThat(choice.bestPossible()).isGreaterThan(optimum - 1e-9);
            assertThat(choice.steps().size()).isLessThanOrEqualTo(k);
        }
    }

    @Test
    void budgetReachesItsBoundOfTheExhaustiveOptimum() {
        for (int seed = 0; seed < 240; seed++) {
            int n = 4 + seed % 9;
            SubmodularCover cover = random(seed, n);
            List<Item> items = items(seed, n);
            double budget = 2 + seed % 5;
            Choice choice = cover.within(budget);
            double optimum = optimum(cover, n,
                    set -> set.stream().mapToDouble(item -> items.get(item).cost()).sum() <= budget);
            assertThat(choice.value()).isBetween(choice.bound() * optimum - 1e-9, optimum + 1e-9);
            assertThat(choice.bestPossible()).isGreaterThan(optimum - 1e-9);
            assertThat(choice.cost()).isLessThanOrEqualTo(budget);
        }
    }

    @Test
    void lazyStepsAreTheStepsOfPlainGreedy() {
        for (int seed = 0; seed < 240; seed++) {
            int n = 4 + seed % 9;
            SubmodularCover cover = random(seed, n);
            var taken = new ArrayList<Integer>();
            for (Step step : cover.best(4).steps()) {
                double before = cover.value(taken);
                double best = IntStream.range(0, n).mapToDouble(item -> cover.value(with(taken, item)) - before).max()
                        .orElseThrow();
                assertClose(step.gain(), best);
                taken.add(step.item());
            }
            assertClose(cover.best(4).value(), cover.value(taken));
        }
    }

    @Test
    void gainsNeverRiseFromStepToStep() {
        for (int seed = 0; seed < 240; seed++) {
            List<Step> steps = random(seed, 10).best(10).steps();
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).gain()).isLessThanOrEqualTo(steps.get(i - 1).gain() + 1e-12);
            }
        }
    }

    private static List<Integer> with(List<Integer> taken, int item) {
        var more = new ArrayList<Integer>(taken);
        more.add(item);
        return more;
    }

    private static double optimum(SubmodularCover cover, int n, Predicate<Set<Integer>> isAllowed) {
        double best = 0;
        for (int mask = 0; mask < 1 << n; mask++) {
            var set = new HashSet<Integer>();
            for (int item = 0; item < n; item++) {
                if ((mask >> item & 1) == 1) {
                    set.add(item);
                }
            }
            best = isAllowed.test(set) ? Math.max(best, cover.value(set)) : best;
        }
        return best;
    }

    private static SubmodularCover random(int seed, int n) {
        var random = new Random(seed);
        return new SubmodularCover(random.doubles(5, 0, 3).toArray(), random.doubles(5, 0, 2).toArray(),
                items(seed, n));
    }

    private static List<Item> items(int seed, int n) {
        var random = new Random(seed * 31L + 7);
        var items = new ArrayList<Item>();
        for (int i = 0; i < n; i++) {
            var strengths = new TreeMap<Integer, Double>();
            for (int cell = 0; cell < 5; cell++) {
                if (random.nextInt(3) == 0) {
                    strengths.put(cell, random.nextDouble());
                }
            }
            items.add(new Item(strengths, 0.5 + random.nextInt(8) / 2.0));
        }
        return items;
    }

    private static Item item(double cost, int... cells) {
        var strengths = new TreeMap<Integer, Double>();
        for (int cell : cells) {
            strengths.put(cell, 1.0);
        }
        return new Item(strengths, cost);
    }
}
