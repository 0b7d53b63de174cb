package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.Interval;

class BacktestTests {

    private static final Network TOWN = new PlantedNetwork(
            new PlantedNetwork.Shape(160, 8, 0.25, 0.005, 0, 2005, 2025, 7)).network();

    private static BacktestPlan plan(Negatives negatives) {
        return new BacktestPlan(null, null, 0.2, Backtest.allMethods(), 20, negatives, null, 1);
    }

    private static BacktestAnswer.Result of(BacktestAnswer answer, BacktestMethod method) {
        return answer.results().stream().filter(result -> result.method() == method).findFirst().orElseThrow();
    }

    private static double area(BacktestAnswer answer, BacktestMethod method) {
        return Objects.requireNonNull(of(answer, method).areaUnderCurve());
    }

    @Test
    void chanceIsOneHalfAndPlantedCommunitiesAreForeseen() {
        BacktestAnswer answer = new Backtest(TOWN, plan(Negatives.RANDOM)).answer();
        assertThat(answer.refusedBecause()).isNull();
        assertThat(answer.results()).extracting(BacktestAnswer.Result::method)
                .containsExactly(BacktestMethod.values());
        assertThat(area(answer, BacktestMethod.RANDOM)).isEqualTo(0.5);
        assertThat(of(answer, BacktestMethod.RANDOM).factorOverRandom()).isEqualTo(1);
        assertThat(area(answer, BacktestMethod.COMBINED)).isGreaterThan(0.85);
        assertThat(area(answer, BacktestMethod.FITTED)).isGreaterThan(0.85);
        assertThat(area(answer, BacktestMethod.COMMON_NEIGHBOURS)).isGreaterThan(0.6);
        assertThat(answer.results()).allSatisfy(result -> {
            assertThat(Objects.requireNonNull(result.areaInterval()).low())
                    .isLessThanOrEqualTo(Objects.requireNonNull(result.areaUnderCurve()));
            assertThat(Objects.requireNonNull(result.areaInterval()).high())
                    .isGreaterThanOrEqualTo(Objects.requireNonNull(result.areaUnderCurve()));
        });
    }

    @Test
    void theTableOfTheMethodsPageIsWhatComesOut() throws IOException {
        BacktestAnswer easy = new Backtest(TOWN, plan(Negatives.RANDOM)).answer();
        BacktestAnswer hard = new Backtest(TOWN, plan(Negatives.HARD)).answer();
        assertThat(Files.readAllLines(Path.of("docs/methods.md"))).containsSequence(easy.results().stream()
                .map(one -> String.format(Locale.ROOT, "| %s | %s | %.3f | %.3f | %.1f | %.3f | %s |", one.method(),
                        area(one), one.averagePrecision(), one.precisionAtK(), one.factorOverRandom(), one.sees(),
                        area(of(hard, one.method()))))
                .toList());
    }

    private static String area(BacktestAnswer.Result result) {
        Interval interval = Objects.requireNonNull(result.areaInterval());
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", result.areaUnderCurve(), interval.low(),
                interval.high());
    }

    @Test
    void hardNegativesAreHarderAndWherePairsAreAlikeNobodyBeatsChance() {
        double easy = area(new Backtest(TOWN, plan(Negatives.RANDOM)).answer(), BacktestMethod.COMBINED);
        double hard = area(new Backtest(TOWN, plan(Negatives.HARD)).answer(), BacktestMethod.COMBINED);
        assertThat(hard).isLessThan(easy).isBetween(0.4, 0.6);
    }

    @Test
    void whatCameAfterTheSplitIsNeitherSeenNorLearntFrom() {
        BacktestAnswer answer = new Backtest(TOWN, plan(Negatives.RANDOM)).answer();
        LocalDate split = Objects.requireNonNull(answer.splitOn());
        assertThat(answer.fitOn()).isBefore(split);
        List<Collaboration> without = TOWN.collaborations().stream()
                .filter(tie -> Objects.requireNonNull(tie.startedOn()).first().isBefore(split)).toList();
        var ties = new DatedTies(TOWN);
        Network known = ties.networkBefore(split);
        assertThat(known.collaborations()).isEqualTo(without);
        assertThat(ties.graphBefore(split).listTies())
                .isEqualTo(LinkGaps.graphOf(known, LocalDate.of(9999, 1, 1)).listTies());
    }

    @Test
    void newTiesAreThoseBetweenKnownOrganisationsAndOtherPairsHaveNoTie() {
        var ties = new DatedTies(TOWN);
        LocalDate split = DatedTies.splitOf(ties.dated(), 0.2);
        Set<Long> tied = new HashSet<>();
        for (int i = 0; i < TOWN.organisations().size(); i++) {
            for (int j : TOWN.neighboursOf(i)) {
                tied.add(DatedTies.keyOf(i, j));
            }
        }
        for (Negatives negatives : Negatives.values()) {
            var pairs = new BacktestPairs(TOWN, Planted.HOME, ties.graphBefore(split),
                    ties.from(split, LocalDate.MAX), tied, negatives, 1);
            assertThat(pairs.positives()).isPositive();
            for (int i = 0; i < pairs.pairs().size(); i++) {
                int[] pair = pairs.pairs().get(i);
                assertThat(tied.contains(DatedTies.keyOf(pair[0], pair[1]))).isEqualTo(i < pairs.positives());
                assertThat(ties.graphBefore(split).hasTie(pair[0], pair[1])).isFalse();
                assertThat("home".equals(TOWN.organisation(pair[0]).region()))
                        .isNotEqualTo("home".equals(TOWN.organisation(pair[1]).region()));
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameReportWhateverTheOrderOfRows() {
        assertThat(new Backtest(Planted.shuffled(TOWN, 3), plan(Negatives.HARD)).answer())
                .isEqualTo(new Backtest(TOWN, plan(Negatives.HARD)).answer());
    }

    @Test
    void refusesWithTheReasonWhereThereIsTooLittleDatedData() {
        assertThat(answer(Pictures.network("region home GB")).refusedBecause()).contains("0 of 0 pairs");
        BacktestAnswer undated = answer(Pictures.network("region home GB\nmill at home\nsunway in MY\nmill -- sunway"));
        assertThat(undated.refusedBecause()).contains("0 of 1 pairs").contains("at least 20");
        assertThat(undated.results()).isEmpty();
        BacktestAnswer late = new Backtest(TOWN, new BacktestPlan(null, LocalDate.of(2030, 1, 1), 0.2,
                Backtest.allMethods(), 20, Negatives.RANDOM, null, 1)).answer();
        assertThat(late.refusedBecause()).contains("0 began on 2030-01-01 or later");
    }

    private static BacktestAnswer answer(Network network) {
        return new Backtest(network, plan(Negatives.RANDOM)).answer();
    }

    @Test
    void weightsAreNotLearntFromTooFewTies() {
        BacktestAnswer answer = new Backtest(TOWN, new BacktestPlan(null, LocalDate.of(2007, 1, 1), 0.2,
                Backtest.allMethods(), 20, Negatives.RANDOM, null, 1)).answer();
        assertThat(answer.fittedWeights()).isNull();
        assertThat(answer.notFittedBecause()).contains("are needed");
        assertThat(answer.results()).extracting(BacktestAnswer.Result::method).doesNotContain(BacktestMethod.FITTED);
    }

    @Test
    void refusesABetaBeyondTheBound() {
        assertThatThrownBy(() -> new Backtest(TOWN, new BacktestPlan(null, null, 0.2, Backtest.allMethods(), 20,
                Negatives.RANDOM, 5.0, 1)).answer()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1/lambda1");
    }

    @Test
    void fittingFindsThePartThatTells() {
        var parts = new double[200][12];
        var came = new boolean[200];
        var random = new java.util.Random(4);
        for (int i = 0; i < parts.length; i++) {
            came[i] = i % 4 == 0;
            parts[i][3] = (came[i] ? 0.4 : 0) + 0.6 * random.nextDouble();
            parts[i][7] = random.nextDouble();
        }
        LinkWeights weights = Objects.requireNonNull(new WeightFit(parts, came).weights());
        assertThat(weights.katz()).isEqualTo(1);
        assertThat(weights.presence()).isLessThan(0.2);
        assertThat(weights.alumni()).isZero();
        assertThat(new WeightFit(new double[4][12], new boolean[]{true, false, true, false}).weights()).isNull();
    }

    /** The numbers stand in docs/methods.md. */
    @Test
    void plantedGapsAreFound() {
        double at = 0;
        double atFifty = 0;
        int planted = 0;
        int candidates = 0;
        for (int seed = 1; seed <= 10; seed++) {
            var made = new PlantedNetwork(new PlantedNetwork.Shape(120, 6, 0.08, 0.01, 15, 2005, 2025, seed));
            List<LinkGap> ranked = new LinkGaps(made.network(), Rules.DEFAULT, Planted.DAY, Planted.HOME, null,
                    LinkWeights.DEFAULT).in(null);
            at += found(made, ranked, 15);
            atFifty += found(made, ranked, 50);
            planted += made.gaps().size();
            candidates += ranked.size();
        }
        assertThat(planted).isEqualTo(150);
        assertThat(candidates).isEqualTo(13_423);
        assertThat(at / planted).isCloseTo(0.467, within(0.001));
        assertThat(atFifty / planted).isCloseTo(0.793, within(0.001));
    }

    private static double found(PlantedNetwork made, List<LinkGap> ranked, int k) {
        return ranked.stream().limit(k)
                .filter(gap -> made.gaps().contains(new PlantedNetwork.Pair(gap.from(), gap.to()))).count();
    }

    @Test
    void aPlantedGapHasNoTieAndPartnersInCommon() {
        var made = new PlantedNetwork(new PlantedNetwork.Shape(120, 6, 0.08, 0.01, 15, 2005, 2025, 1));
        Network network = made.network();
        assertThat(made.gaps()).hasSize(15).allSatisfy(gap -> {
            Set<Integer> partners = new HashSet<>();
            for (int partner : network.neighboursOf(network.indexOf(gap.home()))) {
                partners.add(partner);
            }
            assertThat(partners).doesNotContain(network.indexOf(gap.other()));
            int common = 0;
            for (int partner : network.neighboursOf(network.indexOf(gap.other()))) {
                common += partners.contains(partner) ? 1 : 0;
            }
            assertThat(common).isGreaterThanOrEqualTo(PlantedNetwork.SHARED_PARTNERS);
        });
        assertThat(new PlantedNetwork(new PlantedNetwork.Shape(120, 6, 0.08, 0.01, 15, 2005, 2025, 1)).network().data())
                .isEqualTo(network.data());
    }

    /** The report of docs/methods.md on a made-up network is the one that is computed. */
    @Test
    void theReportInTheDocumentHolds() throws java.io.IOException {
        String document = java.nio.file.Files.readString(java.nio.file.Path.of("docs", "methods.md"));
        BacktestAnswer easy = new Backtest(TOWN, plan(Negatives.RANDOM)).answer();
        BacktestAnswer hard = new Backtest(TOWN, plan(Negatives.HARD)).answer();
        for (BacktestMethod method : BacktestMethod.values()) {
            BacktestAnswer.Result one = of(easy, method);
            BacktestAnswer.Result other = of(hard, method);
            assertThat(document).contains(String.format(java.util.Locale.ROOT,
                    "| %s | %.3f %s | %.3f | %.3f | %.1f | %.3f | %.3f %s |", method, one.areaUnderCurve(),
                    interval(one), one.averagePrecision(), one.precisionAtK(), one.factorOverRandom(), one.sees(),
                    other.areaUnderCurve(), interval(other)));
        }
        assertThat(document).contains(String.format(java.util.Locale.ROOT,
                "%d pairs shown, %d to be found, %d more unreachable, %,d (HARD: %d) other pairs. %.0f %% of the new ties",
                easy.shownTies(), easy.newTies(), easy.unreachable(), easy.otherPairs(), hard.otherPairs(),
                100 * Objects.requireNonNull(easy.withoutCommonNeighbour())));
    }

    private static String interval(BacktestAnswer.Result result) {
        var area = Objects.requireNonNull(result.areaInterval());
        return String.format(java.util.Locale.ROOT, "[%.3f, %.3f]", area.low(), area.high());
    }
}
