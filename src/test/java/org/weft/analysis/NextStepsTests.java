package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        return new LinkGaps(network, Rules.DEFAULT, Planted.DAY, Planted.HOME, null, LinkWeights.DEFAULT).in(null);
    }

    /** The objective as the documentation has it, counted afresh. */
    private static double value(Network network, List<LinkGap> chosen) {
        Map<String, Double> added = new HashMap<>();
        for (LinkGap gap : chosen) {
            for (String mission : network.missionsOf(network.indexOf(gap.from()))) {
                if (network.missionsOf(network.indexOf(gap.to())).contains(mission)) {
                    added.merge(mission + ' ' + gap.market(), 0.9 * Objects.requireNonNull(gap.size()), Double::sum);
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
                mill -- inn
                inn -- leipzig
                """);
        assertThat(steps(unread).best(3).whyNone()).contains("or they share none, as far as their fields are recorded");
        Network planted = Planted.seeded(25);
        assertThat(steps(planted).within(0, List.of()).whyNone()).contains("budget");
    }
}
