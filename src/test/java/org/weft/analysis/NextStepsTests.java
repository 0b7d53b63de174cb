package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.SubmodularCover;

class NextStepsTests {

    private static NextSteps steps(Network network) {
        return new NextSteps(network, Rules.DEFAULT, Planted.DAY, Planted.HOME, null, null, LinkWeights.DEFAULT);
    }

    private static CoverageMatrix matrix(Network network) {
        return new Coverage(network, Rules.DEFAULT, Planted.DAY).of(Planted.HOME, Set.of(ConnectionKind.values()));
    }

    private static List<LinkGap> gaps(Network network) {
        return steps(network).candidates();
    }

    /** The objective as the documentation has it, counted afresh. */
    private static double value(Network network, List<LinkGap> chosen) {
        Map<String, Double> added = new HashMap<>();
        for (LinkGap gap : chosen) {
            boolean isUnknown = network.fieldsOf(network.indexOf(gap.to())).isEmpty();
            for (String mission : network.missionsOf(network.indexOf(gap.from()))) {
                if (isUnknown || network.missionsOf(network.indexOf(gap.to())).contains(mission)) {
                    added.merge(mission + ' ' + gap.market(),
                            0.9 * Objects.requireNonNull(gap.size()) * (isUnknown ? 0.5 : 1), Double::sum);
                }
            }
        }
        return matrix(network).cells().stream().filter(cell -> cell.shortfall() != null)
                .mapToDouble(cell -> Objects.requireNonNull(cell.terms()).tierPull() * Math.min(
                        Objects.requireNonNull(cell.shortfall()),
                        added.getOrDefault(cell.mission() + ' ' + cell.market(), 0.0)))
                .sum();
    }

    private static double cost(LinkGap gap, List<IntroductionCost> costs) {
        return costs.stream().filter(cost -> gap.to().equals(cost.to())).findFirst().map(IntroductionCost::cost)
                .orElse(1.0);
    }

    private static List<Network> fewGaps() {
        return Planted.small(200).filter(network -> !gaps(network).isEmpty() && gaps(network).size() <= 12).toList();
    }

    @Test
    void aNumberOfStepsReachesItsBoundOfWhatExhaustiveSearchFinds() {
        List<Network> networks = fewGaps();
        assertThat(networks).hasSizeGreaterThan(20);
        for (Network network : networks) {
            List<LinkGap> gaps = gaps(network);
            for (int k = 1; k <= 4; k++) {
                double best = 0;
                for (int set = 0; set < 1 << gaps.size(); set++) {
                    if (Integer.bitCount(set) <= k) {
                        best = Math.max(best, value(network, chosen(gaps, set)));
                    }
                }
                NextStepsAnswer answer = steps(network).best(k);
                assertThat(answer.value()).isGreaterThanOrEqualTo(answer.bound() * best - 1e-9)
                        .isLessThanOrEqualTo(best + 1e-9);
                assertThat(answer.bestPossible()).isGreaterThanOrEqualTo(best - 1e-9);
                assertThat(answer.bound()).isEqualTo(SubmodularCover.BOUND_WITHOUT_COSTS);
            }
        }
    }

    @Test
    void aBudgetReachesItsBoundOfWhatExhaustiveSearchFinds() {
        List<IntroductionCost> costs = List.of(new IntroductionCost(null, "organisation-0001", null, 0.4),
                new IntroductionCost(null, "organisation-0003", null, 2.5));
        for (Network network : fewGaps()) {
            List<LinkGap> gaps = gaps(network);
            double best = 0;
            for (int set = 0; set < 1 << gaps.size(); set++) {
                List<LinkGap> chosen = chosen(gaps, set);
                if (chosen.stream().mapToDouble(gap -> cost(gap, costs)).sum() <= 3) {
                    best = Math.max(best, value(network, chosen));
                }
            }
            NextStepsAnswer answer = steps(network).within(3, costs);
            assertThat(answer.cost()).isLessThanOrEqualTo(3);
            assertThat(answer.value()).isGreaterThanOrEqualTo(answer.bound() * best - 1e-9)
                    .isLessThanOrEqualTo(best + 1e-9);
            assertThat(answer.bound()).isEqualTo(SubmodularCover.BOUND_WITH_COSTS);
        }
    }

    private static List<LinkGap> chosen(List<LinkGap> gaps, int set) {
        var chosen = new ArrayList<LinkGap>();
        for (int i = 0; i < gaps.size(); i++) {
            if ((set & 1 << i) != 0) {
                chosen.add(gaps.get(i));
            }
        }
        return chosen;
    }

    @Test
    void gainsAreWhatTheCellsClose() {
        Planted.small(60).forEach(network -> {
            NextStepsAnswer answer = steps(network).best(6);
            for (NextStep step : answer.steps()) {
                assertThat(step.cells().stream().mapToDouble(cell -> cell.weight() * cell.closed()).sum())
                        .isCloseTo(step.gain(), within(1e-9));
                assertThat(step.gain()).isPositive();
            }
            assertThat(answer.steps().stream().mapToDouble(NextStep::gain).sum()).isCloseTo(answer.value(),
                    within(1e-9));
            assertThat(answer.steps()).extracting(NextStep::gain)
                    .isSortedAccordingTo((one, other) -> one - other > 1e-12 ? -1 : 0);
            assertThat(value(network, answer.steps().stream().map(NextStep::gap).toList()))
                    .isCloseTo(answer.value(), within(1e-9));
            assertThat(answer.value()).isLessThanOrEqualTo(answer.openGap() + 1e-9);
        });
    }

    @Test
    void theChainIsTheBestBetweenTheTwo() {
        Network network = Planted.seeded(25);
        assertThat(steps(network).best(5).steps()).isNotEmpty().allSatisfy(step -> {
            Double best = new Introductions(network, Rules.DEFAULT, Planted.DAY, null)
                    .bestStrengthFrom(step.gap().from()).get(step.gap().to());
            Introduction chain = step.introduction();
            if (best == null) {
                assertThat(chain).isNull();
            } else {
                assertThat(Objects.requireNonNull(chain).strength()).isCloseTo(best, within(1e-12));
            }
        });
    }

    @Test
    void theOrderOfRowsChangesNoAnswer() {
        Planted.small(40).forEach(network -> assertThat(steps(Planted.shuffled(network, 3)).best(4))
                .isEqualTo(steps(network).best(4)));
    }

    @Test
    void candidatesAreTheGapsIntoMarketsAndWhomAChainReaches() {
        Planted.small(60).forEach(network -> {
            Set<String> expected = new TreeSet<>();
            new LinkGaps(network, Rules.DEFAULT, Planted.DAY, Planted.HOME, null, LinkWeights.DEFAULT).in(null).stream()
                    .filter(gap -> gap.market() != null).map(LinkGap::key).forEach(expected::add);
            var introductions = new Introductions(network, Rules.DEFAULT, Planted.DAY, null);
            Set<String> chains = new TreeSet<>();
            for (Organisation home : network.organisations()) {
                for (String other : introductions.bestStrengthFrom(home.slug()).keySet()) {
                    Organisation two = network.findOrganisation(other).orElseThrow();
                    boolean isTied = network.collaborationsOf(home.slug()).stream()
                            .anyMatch(tie -> tie.parties().contains(other));
                    if ("home".equals(home.region()) && two.region() == null && !isTied) {
                        chains.add(home.slug() + ' ' + other);
                    }
                }
            }
            assertThat(gaps(network)).extracting(LinkGap::key).containsAll(expected).doesNotHaveDuplicates()
                    .allMatch(key -> expected.contains(key) || chains.contains(key));
            if (network.organisations().size() <= LinkGaps.REACHED) {
                expected.addAll(chains);
                assertThat(gaps(network)).extracting(LinkGap::key).containsExactlyInAnyOrderElementsOf(expected);
            }
        });
    }

    private static final String TOWN = """
            region home GB
            mission health of home
            mission cyber of home
            field nursing in health
            field imaging in health
            field coding in cyber
            aim home MY FOCUS CORE
            aim home DE FOCUS CORE
            aim home CN FOCUS CORE
            mill at home: nursing
            clinic at home: nursing
            lab at home: imaging
            forge at home: coding
            inn at home
            sunway in MY: nursing
            segi in MY: nursing
            leipzig in DE
            clinic -- sunway : health
            lab -- inn
            inn -- leipzig
            """;

    /** lab knows the inn, the inn knows leipzig, and nobody recorded what leipzig does. */
    @Test
    void whomAChainReachesIsIntroducedAndCountsHalfWhereNothingIsRecordedOfIt() {
        NextStepsAnswer answer = steps(Pictures.network(TOWN)).best(5);
        NextStep step = answer.steps().stream().filter(one -> "leipzig".equals(one.gap().to())).findFirst()
                .orElseThrow();
        assertThat(step.gap().from()).isEqualTo("lab");
        assertThat(Objects.requireNonNull(step.introduction()).organisations()).containsExactly("lab", "inn",
                "leipzig");
        assertThat(step.cells()).singleElement().satisfies(place -> {
            assertThat(place.mission()).isEqualTo("health");
            assertThat(place.isRecorded()).isFalse();
            assertThat(place.closed()).isCloseTo(Math.min(place.remaining(), step.adds() / 2), within(1e-12));
        });
        assertThat(answer.steps()).filteredOn(one -> !"leipzig".equals(one.gap().to()))
                .allSatisfy(one -> assertThat(one.cells()).allMatch(NextStep.Place::isRecorded));
    }

    @Test
    void saysWhatBecameOfEachCandidateAndWhyPlacesStayOpen() {
        Network town = Pictures.network(TOWN);
        NextStepsAnswer answer = steps(town).best(50);
        List<LinkGap> strange = gaps(town).stream().filter(gap -> gap.from().equals("inn")
                || (gap.from().equals("forge") && !gap.to().equals("leipzig"))).toList();
        assertThat(answer.candidates()).isEqualTo(gaps(town).size());
        assertThat(answer.withoutSharedMission()).isEqualTo(strange.size());
        assertThat(steps(town).pairs()).filteredOn(pair -> pair.missions().isEmpty()).extracting(CandidatePair::gap)
                .containsExactlyInAnyOrderElementsOf(strange);
        assertThat(answer.whyNotMore()).startsWith(answer.candidates() + " pairs without a tie were looked at: "
                + answer.withoutSharedMission() + " share no mission")
                .contains(" open ha", " no candidate at all.");
        assertThat(answer.places()).filteredOn(place -> place.market().equals("CN")).hasSize(2)
                .allSatisfy(place -> {
                    assertThat(place.candidates()).isZero();
                    assertThat(place.remaining()).isEqualTo(place.missing());
                    assertThat(place.reason()).isEqualTo(
                            "CN: no organisation is recorded there, so there is nobody to be introduced to.");
                });
        assertThat(answer.places())
                .filteredOn(place -> place.market().equals("DE") && place.mission().equals("cyber"))
                .singleElement().satisfies(place -> assertThat(place.reason())
                        .startsWith(
                                "DE: 1 organisation is recorded there, but no pair can be suggested: nobody at home"));
        assertThat(steps(town).best(1).whyNotMore()).isNull();
    }

    @Test
    void thePlacesAddUpToWhatWasMissingAndToWhatTheStepsLeave() {
        Planted.small(60).forEach(network -> {
            NextStepsAnswer answer = steps(network).best(3);
            assertThat(answer.places().stream().mapToDouble(place -> place.weight() * place.missing()).sum())
                    .isCloseTo(answer.openGap(), within(1e-9));
            assertThat(answer.places().stream().mapToDouble(place -> place.weight() * place.remaining()).sum())
                    .isCloseTo(answer.openGap() - answer.value(), within(1e-9));
            assertThat(answer.places()).allMatch(place -> (place.reason() == null) == (place.remaining() == 0));
        });
    }

    @Test
    void twoPartsOfOneOrganisationNeedNoIntroduction() {
        Network town = Pictures.network("""
                region home GB
                mission health of home
                field nursing in health
                aim home DE FOCUS CORE
                college at home
                school at home part of college: nursing
                campus in DE part of college
                """);
        assertThat(gaps(town)).isEmpty();
    }

    @Test
    void saysWhyThereIsNoStep() {
        Network nothing = Pictures.network("region home GB");
        assertThat(steps(nothing).best(3).whyNone()).contains("No strength is known to be missing");
        Network unread = Pictures.network("""
                region home GB
                mission health of home
                field nursing in health
                aim home MY FOCUS CORE
                aim home DE FOCUS CORE
                mill at home: nursing
                sunway in MY
                leipzig in DE
                inn at home
                mill -- sunway : health
                """);
        assertThat(steps(unread).best(3).whyNone()).contains("share a field or a near partner");
        Network planted = Planted.seeded(25);
        assertThat(steps(planted).within(0, List.of()).whyNone()).contains("budget");
    }
}
