package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of more than a million pairs not all are listed, and what looks at the whole graph from everywhere is refused. */
class LargeBacktestTests {

    private static final Network CITY = new PlantedNetwork(
            new PlantedNetwork.Shape(2_400, 120, 0.3, 0.0008, 0, 2005, 2025, 7)).network();
    private static final DatedTies TIES = new DatedTies(CITY);
    private static final LocalDate SPLIT = DatedTies.splitOf(TIES.dated(), 0.2);
    private static final Set<BacktestMethod> NEAR = EnumSet.of(BacktestMethod.RANDOM, BacktestMethod.COMMON_NEIGHBOURS,
            BacktestMethod.ADAMIC_ADAR, BacktestMethod.RESOURCE_ALLOCATION, BacktestMethod.PREFERENTIAL_ATTACHMENT,
            BacktestMethod.THREE_PATHS);

    private static BacktestAnswer answer(Network network, Set<BacktestMethod> methods) {
        return new Backtest(network, new BacktestPlan(null, null, 0.2, methods, 20, Negatives.RANDOM, null, 1))
                .answer();
    }

    private static Set<Long> tied() {
        Set<Long> tied = new HashSet<>();
        for (int i = 0; i < CITY.organisations().size(); i++) {
            for (int j : CITY.neighboursOf(i)) {
                tied.add(DatedTies.keyOf(i, j));
            }
        }
        return tied;
    }

    /** Pairs without a tie, as drawn. */
    private static List<int[]> others(long seed) {
        var pairs = new BacktestPairs(CITY, null, TIES.graphBefore(SPLIT), TIES.from(SPLIT, LocalDate.MAX), tied(),
                Negatives.RANDOM, seed);
        return pairs.pairs().subList(pairs.positives(), pairs.pairs().size());
    }

    private static List<Long> keys(List<int[]> pairs) {
        return pairs.stream().map(pair -> DatedTies.keyOf(pair[0], pair[1])).toList();
    }

    @Test
    void drawsKnownPairsWithoutATieEachOnce() {
        var graph = TIES.graphBefore(SPLIT);
        long known = CITY.organisations().stream().filter(one -> !graph.isIsolate(CITY.indexOf(one.slug()))).count();
        assertThat(known * (known - 1) / 2).isGreaterThan(1_000_000);
        List<int[]> others = others(1);
        assertThat(keys(others)).hasSize(BacktestPairs.MOST).doesNotHaveDuplicates().doesNotContainAnyElementsOf(tied())
                .isSorted();
        assertThat(others).allSatisfy(pair -> {
            assertThat(pair[0]).isLessThan(pair[1]);
            assertThat(graph.isIsolate(pair[0]) || graph.isIsolate(pair[1])).isFalse();
        });
    }

    @Test
    void drawsBySeedAndFromEverywhere() {
        assertThat(keys(others(1))).isEqualTo(keys(others(1))).isNotEqualTo(keys(others(2)));
        int half = CITY.organisations().size() / 2;
        List<int[]> others = others(1);
        double low = others.stream().filter(pair -> pair[1] < half).count();
        double high = others.stream().filter(pair -> pair[0] >= half).count();
        // A quarter of all pairs lies in each half; four standard deviations of 5,000 draws are 0.025.
        assertThat(low / others.size()).isBetween(0.225, 0.275);
        assertThat(high / others.size()).isBetween(0.225, 0.275);
    }

    @Test
    void whatLooksAtPartnersAloneIsAnswered() {
        BacktestAnswer answer = answer(CITY, NEAR);
        assertThat(answer.refusedBecause()).isNull();
        assertThat(answer.otherPairs()).isEqualTo(BacktestPairs.MOST);
        assertThat(answer.results()).extracting(BacktestAnswer.Result::method).containsExactlyElementsOf(NEAR);
        assertThat(answer.results()).filteredOn(result -> result.method() == BacktestMethod.THREE_PATHS).singleElement()
                .satisfies(result -> assertThat(Objects.requireNonNull(result.areaUnderCurve())).isGreaterThan(0.7));
        assertThat(answer(Planted.shuffled(CITY, 3), NEAR)).isEqualTo(answer);
    }

    @Test
    void whatLooksAtTheWholeGraphIsRefusedWithWhatToAskInstead() {
        for (BacktestMethod dear : EnumSet.complementOf(EnumSet.copyOf(NEAR))) {
            BacktestAnswer answer = answer(CITY, EnumSet.of(BacktestMethod.COMMON_NEIGHBOURS, dear));
            assertThat(answer.results()).isEmpty();
            assertThat(answer.newTies()).isPositive();
            assertThat(answer.refusedBecause()).contains("times as long here as one answer may")
                    .contains("methods: " + NEAR).doesNotContain("Too few");
        }
    }
}
