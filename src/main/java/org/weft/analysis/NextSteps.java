package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.SubmodularCover;

/**
 * What should we do first? The few introductions that together close most of the weighted gap.
 *
 * <p>The value of a set of introductions is Σ over cells (mission × market) of weight · min(missing strength, Σ strength
 * they add): it never falls, and each further one adds at most what it would have added before, so that greedy choice
 * carries a guarantee ({@link SubmodularCover}: Nemhauser, Wolsey and Fisher 1978; with costs Leskovec et al. 2007).
 * Weight is the pull of the market's tier; missing strength is the cell's expected − observed, 0 where undefined. An
 * introduction is expected to add, in each mission of the region that both organisations are active in, what a tie
 * recorded today is worth (status ACTIVE, one RECORDED statement: 0.9 by default) times the pair's score, since not
 * every introduction becomes a tie; the score ranks, it is no probability. Where nothing is recorded of what the other
 * works in, it is expected to add half of that in each mission of the home organisation. Candidates are the link gaps into
 * markets and whomever a chain leads to there. Equal gains go to the greater score, then by slug. Running time that of {@link Coverage} and {@link LinkGaps}, O(k · n · missions) at worst for the choice, and
 * one search for each chosen pair's chain.
 */
public final class NextSteps {

    private final Network network;
    private final Rules rules;
    private final LocalDate asOf;
    private final Region region;
    private final @Nullable String mission;
    private final @Nullable String market;
    private final Openings openings;
    private final List<LinkGap> gaps;

    /**
     * As of one day, under these rules and weights.
     *
     * @param mission slug; only cells of this mission count; null for all
     * @param market code; only cells of this market count; null for all
     */
    public NextSteps(Network network, Rules rules, LocalDate asOf, Region region, @Nullable String mission,
            @Nullable String market, LinkWeights weights) {
        this.network = network;
        this.rules = rules;
        this.asOf = asOf;
        this.region = region;
        this.mission = mission;
        this.market = market;
        double worth = new Strength(rules, asOf).of(CollaborationStatus.ACTIVE,
                new Backing(List.of(new Backing.Claim("new", "new", SourceKind.RECORDED, asOf, null))));
        List<CoverageCell> cells = new Coverage(network, rules, asOf).of(region, Set.of(ConnectionKind.values()))
                .cells().stream().filter(cell -> (mission == null || mission.equals(cell.mission()))
                        && (market == null || market.equals(cell.market())))
                .toList();
        this.openings = new Openings(network, rules, cells, worth);
        this.gaps = new LinkGaps(network, rules, asOf, region, mission, weights).introducible(market);
    }

    /** The best k introductions; fewer where fewer add anything. */
    public NextStepsAnswer best(int k) {
        return answer(cover(List.of()).best(k), List.of(), k, null,
                "Chosen by greatest gain: at least 1 − 1/e = 63.2 % of the best possible (Nemhauser, Wolsey and Fisher 1978).");
    }

    /**
     * The best introductions within a budget.
     *
     * @param budget 0 or more
     * @param costs the first that applies to a pair counts; 1 where none does
     */
    public NextStepsAnswer within(double budget, List<IntroductionCost> costs) {
        return answer(cover(costs).within(budget), costs, null, budget,
                "The better of greatest gain and greatest gain per cost: at least (1 − 1/e)/2 = 31.6 % of the best "
                        + "possible (Leskovec et al. 2007).");
    }

    /** Every pair that is chosen from, the greatest score first, with what it would add, and where. */
    public List<CandidatePair> pairs() {
        return openings.pairs(gaps);
    }

    /** The pairs that are chosen from. */
    List<LinkGap> candidates() {
        return gaps;
    }

    private SubmodularCover cover(List<IntroductionCost> costs) {
        return new SubmodularCover(openings.weights(), openings.missing(),
                gaps.stream().map(gap -> new SubmodularCover.Item(openings.strengths(gap), cost(gap, costs))).toList());
    }

    private NextStepsAnswer answer(SubmodularCover.Choice choice, List<IntroductionCost> costs, @Nullable Integer k,
            @Nullable Double budget, String guarantee) {
        double[] remaining = openings.missing();
        var steps = new ArrayList<NextStep>();
        for (SubmodularCover.Step chosen : choice.steps()) {
            LinkGap gap = gaps.get(chosen.item());
            steps.add(new NextStep(steps.size() + 1, gap, openings.adds(gap), chosen.gain(), cost(gap, costs),
                    places(gap, remaining), chain(gap)));
        }
        double open = openings.weighted();
        var reasons = new StepReasons(network, region, openings, gaps, steps.stream().map(NextStep::gap).toList(),
                remaining);
        return new NextStepsAnswer(region.slug(), asOf, mission, market, List.copyOf(steps), choice.value(), open,
                steps.stream().mapToDouble(NextStep::cost).sum(), budget, choice.bound(), guarantee,
                Math.min(open, choice.bestPossible()), gaps.size(), reasons.useful(), reasons.strange(),
                steps.isEmpty() ? reasons.whyNone() : null, reasons.whyNotMore(steps.size(), k), reasons.places());
    }

    /** Takes what the step closes away from what remains. */
    private List<NextStep.Place> places(LinkGap gap, double[] remaining) {
        var places = new ArrayList<NextStep.Place>();
        openings.strengths(gap).forEach((index, strength) -> {
            CoverageCell cell = openings.cells().get(index);
            double closed = Math.min(remaining[index], strength);
            places.add(new NextStep.Place(String.valueOf(cell.mission()), cell.market(), Openings.weight(cell),
                    openings.isRecorded(gap), remaining[index], closed));
            remaining[index] -= closed;
        });
        places.sort(Comparator.comparingDouble((NextStep.Place place) -> -place.weight() * place.closed())
                .thenComparing(NextStep.Place::mission));
        return List.copyOf(places);
    }

    private @Nullable Introduction chain(LinkGap gap) {
        return new Introductions(network, rules, asOf, mission).between(List.of(gap.from()), List.of(gap.to()), 1)
                .stream().findFirst().orElse(null);
    }

    private static double cost(LinkGap gap, List<IntroductionCost> costs) {
        return costs.stream().filter(cost -> cost.appliesTo(gap)).findFirst().map(IntroductionCost::cost).orElse(1.0);
    }
}
