package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The back-test's figures for the simple methods, counted over every pair of a new tie and another. */
class BacktestOracleTests {

    private record Pair(String one, String other) {}

    private final Map<String, Set<String>> partners = new TreeMap<>();

    @Test
    void figuresAreThoseOfGoingOverEveryPair() {
        int compared = 0;
        for (int seed = 1; seed <= 12; seed++) {
            Network network = new PlantedNetwork(
                    new PlantedNetwork.Shape(50, 4, 0.35, 0.02, 0, 2005, 2025, seed)).network();
            BacktestAnswer answer = new Backtest(network, new BacktestPlan(null, null, 0.25, Backtest.allMethods(), 20,
                    Negatives.RANDOM, null, 1)).answer();
            if (answer.refusedBecause() == null) {
                compare(network, answer, Objects.requireNonNull(answer.splitOn()));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(5);
    }

    private void compare(Network network, BacktestAnswer answer, LocalDate split) {
        Map<Pair, LocalDate> begun = begun(network);
        partners.clear();
        begun.forEach((pair, day) -> {
            if (day.isBefore(split)) {
                partners.computeIfAbsent(pair.one(), key -> new TreeSet<>()).add(pair.other());
                partners.computeIfAbsent(pair.other(), key -> new TreeSet<>()).add(pair.one());
            }
        });
        List<Pair> came = begun.keySet().stream().filter(pair -> !begun.getOrDefault(pair, split).isBefore(split))
                .filter(pair -> partners.containsKey(pair.one()) && partners.containsKey(pair.other())).toList();
        var others = new ArrayList<Pair>();
        for (String one : partners.keySet()) {
            partners.keySet().stream().filter(other -> one.compareTo(other) < 0).map(other -> new Pair(one, other))
                    .filter(pair -> !begun.containsKey(pair)).forEach(others::add);
        }
        assertThat(answer.newTies()).isEqualTo(came.size());
        assertThat(answer.otherPairs()).isEqualTo(others.size());
        assertThat(answer.withoutCommonNeighbour()).isCloseTo(
                (double) came.stream().filter(pair -> common(pair.one(), pair.other()).isEmpty()).count()
                        / came.size(),
                within(1e-9));
        methods().forEach((method, score) -> {
            BacktestAnswer.Result result = answer.results().stream().filter(one -> one.method() == method).findFirst()
                    .orElseThrow();
            double[] high = scores(came, score);
            double[] low = scores(others, score);
            assertThat(result.areaUnderCurve()).as("%s", method).isCloseTo(area(high, low), within(1e-9));
            assertThat(result.precisionAtK()).as("%s", method).isCloseTo(precision(high, low, 20), within(1e-9));
            assertThat(result.sees()).as("%s", method)
                    .isCloseTo((double) java.util.Arrays.stream(high).filter(value -> value > 0).count() / high.length,
                            within(1e-9));
        });
    }

    /** The first day of each pair; all of these have one. */
    private static Map<Pair, LocalDate> begun(Network network) {
        var begun = new java.util.HashMap<Pair, LocalDate>();
        for (Collaboration tie : network.collaborations()) {
            List<String> ends = tie.parties().stream().sorted().toList();
            begun.merge(new Pair(ends.getFirst(), ends.getLast()), Objects.requireNonNull(tie.startedOn()).first(),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
        return begun;
    }

    private Map<BacktestMethod, BiFunction<String, String, Double>> methods() {
        return Map.of(BacktestMethod.RANDOM, (one, other) -> 0.0, BacktestMethod.COMMON_NEIGHBOURS,
                (one, other) -> (double) common(one, other).size(), BacktestMethod.ADAMIC_ADAR,
                (one, other) -> common(one, other).stream().mapToDouble(via -> 1 / Math.log(degree(via))).sum(),
                BacktestMethod.RESOURCE_ALLOCATION,
                (one, other) -> common(one, other).stream().mapToDouble(via -> 1.0 / degree(via)).sum(),
                BacktestMethod.PREFERENTIAL_ATTACHMENT, (one, other) -> (double) degree(one) * degree(other));
    }

    private Set<String> common(String one, String other) {
        var common = new HashSet<>(partners.getOrDefault(one, Set.of()));
        common.retainAll(partners.getOrDefault(other, Set.of()));
        return common;
    }

    private int degree(String one) {
        return partners.getOrDefault(one, Set.of()).size();
    }

    private static double[] scores(List<Pair> pairs, BiFunction<String, String, Double> score) {
        // rounded, so that sums of the same terms in another order are equal, as they are to whoever ranks them
        return pairs.stream().mapToDouble(pair -> Math.round(score.apply(pair.one(), pair.other()) * 1e12) / 1e12)
                .toArray();
    }

    private static double area(double[] high, double[] low) {
        double sum = 0;
        for (double one : high) {
            for (double other : low) {
                sum += one > other ? 1 : one < other ? 0 : 0.5;
            }
        }
        return sum / high.length / low.length;
    }

    /** Of equal ones as many as there is room for, each with the same chance. */
    private static double precision(double[] high, double[] low, int k) {
        double[] all = Stream.of(high, low).flatMapToDouble(java.util.Arrays::stream).sorted().toArray();
        double edge = all[all.length - k];
        long above = java.util.Arrays.stream(all).filter(value -> value > edge).count();
        long at = java.util.Arrays.stream(all).filter(value -> Double.compare(value, edge) == 0).count();
        long hits = java.util.Arrays.stream(high).filter(value -> value > edge).count();
        long hitsAt = java.util.Arrays.stream(high).filter(value -> Double.compare(value, edge) == 0).count();
        return (hits + (double) hitsAt * (k - above) / at) / k;
    }
}
