package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weft.analysis.measure.Graphs.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingMetricsTests {

    @Test
    void perfectOrderIsOneAndReversedOrderIsZero() {
        var perfect = metrics("4+ 3+ 2- 1-");
        assertClose(perfect.areaUnderCurve(), 1);
        assertClose(perfect.averagePrecision(), 1);
        assertClose(perfect.hitsAt(1), 1);
        assertClose(perfect.factorOverRandom(2), 2);
        var reversed = metrics("4- 3- 2+ 1+");
        assertClose(reversed.areaUnderCurve(), 0);
        assertClose(reversed.averagePrecision(), (1 / 3.0 + 2 / 4.0) / 2);
        assertClose(reversed.hitsAt(2), 0);
        assertClose(reversed.hitsAt(3), 1);
    }

    @Test
    void allTiedIsWhatChanceGives() {
        var tied = metrics("1+ 1- 1- 1-");
        assertClose(tied.areaUnderCurve(), 0.5);
        assertClose(tied.precisionAt(2), 0.25);
        assertClose(tied.recallAt(2), 0.5);
        assertClose(tied.factorOverRandom(3), 1);
        assertClose(tied.hitsAt(1), 0.25);
        assertClose(tied.averagePrecision(), (1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0) / 4);
    }

    @Test
    void orderOfTheInputChangesNothing() {
        assertClose(metrics("1- 2+ 1+ 1-").averagePrecision(), expected(metrics("1+ 1- 1- 2+").averagePrecision()));
    }

    @Test
    void zeroBelowNoughtIsZero() {
        assertClose(metrics("-0.0+ 0- 0.0- 1-").areaUnderCurve(), 1 / 3.0);
    }

    @Test
    void whatCannotBeMeasuredIsNull() {
        assertThat(metrics("1- 2-").averagePrecision()).isNull();
        assertThat(metrics("1- 2-").precisionAt(1)).isNull();
        assertThat(metrics("1- 2-").factorOverRandom(1)).isNull();
        assertThat(metrics("1+ 2+").areaUnderCurve()).isNull();
        assertThat(metrics("1+ 2+").hitsAt(1)).isNull();
        assertThat(metrics("1+").interval(RankingMetrics::areaUnderCurve, 0.95, 10, 1)).isNull();
    }

    @Test
    void refusesWhatIsNoScoreAndNoNumberOfItems() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankingMetrics(new double[]{Double.NaN}, new boolean[]{true}));
        assertThatIllegalArgumentException().isThrownBy(() -> new RankingMetrics(new double[1], new boolean[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> metrics("1+ 2-").precisionAt(0));
    }

    @Test
    void intervalIsRepeatableHoldsTheValueAndNarrowsWithMoreItems() {
        RankingMetrics few = noisy(40);
        RankingMetrics many = noisy(4_000);
        Interval interval = expected(few.interval(RankingMetrics::areaUnderCurve, 0.9, 200, 5));
        assertThat(few.interval(RankingMetrics::areaUnderCurve, 0.9, 200, 5)).isEqualTo(interval);
        assertThat(few.areaUnderCurve()).isBetween(interval.low(), interval.high());
        Interval narrow = expected(many.interval(RankingMetrics::areaUnderCurve, 0.9, 200, 5));
        assertThat(narrow.high() - narrow.low()).isLessThan(interval.high() - interval.low());
    }

    @Test
    void tiesGiveTheMeanOverAllOrdersOfThem() {
        for (int seed = 0; seed < 240; seed++) {
            var random = new Random(seed);
            int n = 3 + seed % 4;
            double[] scores = random.doubles(n).map(score -> Math.floor(score * 3)).toArray();
            var cameTrue = new boolean[n];
            for (int i = 0; i < n; i++) {
                cameTrue[i] = i == 0 || (i > 1 && random.nextBoolean());
            }
            var metrics = new RankingMetrics(scores, cameTrue);
            int k = 1 + seed % n;
            List<boolean[]> orders = orders(scores, cameTrue);
            assertClose(metrics.averagePrecision(), mean(orders, RankingMetricsTests::averagePrecision));
            assertClose(metrics.precisionAt(k), mean(orders, order -> positivesIn(order, k) / (double) k));
            assertClose(metrics.recallAt(k),
                    mean(orders, order -> positivesIn(order, k) / (double) positivesIn(order, n)));
            assertClose(metrics.areaUnderCurve(), mean(orders, RankingMetricsTests::areaUnderCurve));
            assertClose(metrics.hitsAt(k), mean(orders, order -> hits(order, k)));
        }
    }

    private static double mean(List<boolean[]> orders, ToDoubleFunction<boolean[]> metric) {
        return orders.stream().mapToDouble(metric).average().orElseThrow();
    }

    private static double averagePrecision(boolean[] order) {
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            sum += order[i] ? positivesIn(order, i + 1) / (i + 1.0) : 0;
        }
        return sum / positivesIn(order, order.length);
    }

    private static double areaUnderCurve(boolean[] order) {
        double wins = 0;
        double pairs = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = 0; j < order.length; j++) {
                wins += order[i] && !order[j] && i < j ? 1 : 0;
                pairs += order[i] && !order[j] ? 1 : 0;
            }
        }
        return wins / pairs;
    }

    private static double hits(boolean[] order, int k) {
        double hits = 0;
        for (int i = 0; i < order.length; i++) {
            hits += order[i] && i - positivesIn(order, i) < k ? 1 : 0;
        }
        return hits / positivesIn(order, order.length);
    }

    private static int positivesIn(boolean[] order, int first) {
        int count = 0;
        for (int i = 0; i < first; i++) {
            count += order[i] ? 1 : 0;
        }
        return count;
    }

    /** All orders that never put a lower score before a higher one. */
    private static List<boolean[]> orders(double[] scores, boolean[] cameTrue) {
        var found = new ArrayList<boolean[]>();
        extend(scores, cameTrue, new ArrayList<>(), found);
        return found;
    }

    private static void extend(double[] scores, boolean[] cameTrue, List<Integer> taken, List<boolean[]> found) {
        if (taken.size() == scores.length) {
            var order = new boolean[scores.length];
            for (int i = 0; i < order.length; i++) {
                order[i] = cameTrue[taken.get(i)];
            }
            found.add(order);
        }
        for (int i = 0; i < scores.length; i++) {
            if (!taken.contains(i) && isHighest(scores, i, taken)) {
                var more = new ArrayList<Integer>(taken);
                more.add(i);
                extend(scores, cameTrue, more, found);
            }
        }
    }

    private static boolean isHighest(double[] scores, int item, List<Integer> taken) {
        for (int i = 0; i < scores.length; i++) {
            if (!taken.contains(i) && scores[i] > scores[item]) {
                return false;
            }
        }
        return true;
    }

    private static RankingMetrics noisy(int n) {
        var random = new Random(n);
        var cameTrue = new boolean[n];
        var scores = new double[n];
        for (int i = 0; i < n; i++) {
            cameTrue[i] = i % 4 == 0;
            scores[i] = random.nextGaussian() + (cameTrue[i] ? 1 : 0);
        }
        return new RankingMetrics(scores, cameTrue);
    }

    private static <T> T expected(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** Scores, each with + for what came true or - for what did not. */
    private static RankingMetrics metrics(String picture) {
        String[] words = picture.split(" ", -1);
        var scores = new double[words.length];
        var cameTrue = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            scores[i] = Double.parseDouble(words[i].substring(0, words[i].length() - 1));
            cameTrue[i] = words[i].endsWith("+");
        }
        return new RankingMetrics(scores, cameTrue);
    }
}
