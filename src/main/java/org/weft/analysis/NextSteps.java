package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * every introduction becomes a tie; the score ranks, it is no probability. Equal gains go to the greater score, then
 * by slug. Running time that of {@link Coverage} and {@link LinkGaps}, O(k · n · missions) at worst for the choice, and
 * one search for each chosen pair's chain.
 */
public final class NextSteps {

    private final Network network;
    private final Rules rules;
    private final LocalDate asOf;
    private final Region region;
    private final @Nullable String mission;
    private final @Nullable String market;
    private final List<CoverageCell> cells;
    private final Map<String, Integer> cellOf = new TreeMap<>();
    private final List<LinkGap> gaps;
    private final double worth;

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
        this.cells = new Coverage(network, rules, asOf).of(region, Set.of(ConnectionKind.values())).cells().stream()
                .filter(cell -> (mission == null || mission.equals(cell.mission()))
                        && (market == null || market.equals(cell.market())))
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            cellOf.put(cells.get(i).mission() + " " + cells.get(i).market(), i);
        }
        this.gaps = new LinkGaps(network, rules, asOf, region, mission, weights).in(market).stream()
                .filter(gap -> gap.market() != null).toList();
        this.worth = new Strength(rules, asOf).of(CollaborationStatus.ACTIVE,
                new Backing(List.of(new Backing.Claim("new", "new", SourceKind.RECORDED, asOf, null))));
    }

    /** The best k introductions; fewer where fewer add anything. */
    public NextStepsAnswer best(int k) {
        SubmodularCover cover = cover(List.of());
        return answer(cover.best(k), List.of(), null,
                "Chosen by greatest gain: at least 1 − 1/e = 63.2 % of the best possible (Nemhauser, Wolsey and Fisher 1978).");
    }

    /**
     * The best introductions within a budget.
     *
     * @param budget 0 or more
     * @param costs the first that applies to a pair counts; 1 where none does
     */
    public NextStepsAnswer within(double budget, List<IntroductionCost> costs) {
        return answer(cover(costs).within(budget), costs, budget,
                "The better of greatest gain and greatest gain per cost: at least (1 − 1/e)/2 = 31.6 % of the best "
                        + "possible (Leskovec et al. 2007).");
    }

    private SubmodularCover cover(List<IntroductionCost> costs) {
        return new SubmodularCover(cells.stream().mapToDouble(NextSteps::weight).toArray(),
                cells.stream().mapToDouble(NextSteps::missing).toArray(),
                gaps.stream().map(gap -> new SubmodularCover.Item(strengths(gap), cost(gap, costs))).toList());
    }

    /** What an introduction adds, by cell. */
    private SortedMap<Integer, Double> strengths(LinkGap gap) {
        Set<String> there = network.missionsOf(network.indexOf(gap.to()));
        var strengths = new TreeMap<Integer, Double>();
        for (String shared : network.missionsOf(network.indexOf(gap.from()))) {
            Integer cell = cellOf.get(shared + " " + gap.market());
            if (cell != null && there.contains(shared)) {
                strengths.put(cell, adds(gap));
            }
        }
        return strengths;
    }

    private double adds(LinkGap gap) {
        Double score = gap.size();
        return score == null ? 0 : worth * score;
    }

    private NextStepsAnswer answer(SubmodularCover.Choice choice, List<IntroductionCost> costs,
            @Nullable Double budget, String guarantee) {
        var remaining = cells.stream().mapToDouble(NextSteps::missing).toArray();
        var steps = new ArrayList<NextStep>();
        for (SubmodularCover.Step chosen : choice.steps()) {
            LinkGap gap = gaps.get(chosen.item());
            steps.add(new NextStep(steps.size() + 1, gap, adds(gap), chosen.gain(), cost(gap, costs),
                    places(gap, remaining), chain(gap)));
        }
        double open = cells.stream().mapToDouble(cell -> weight(cell) * missing(cell)).sum();
        int useful = (int) gaps.stream().filter(gap -> strengths(gap).entrySet().stream()
                .anyMatch(entry -> entry.getValue() > 0 && missing(cells.get(entry.getKey())) > 0)).count();
        return new NextStepsAnswer(region.slug(), asOf, mission, market, List.copyOf(steps), choice.value(), open,
                steps.stream().mapToDouble(NextStep::cost).sum(), budget, choice.bound(), guarantee,
                Math.min(open, choice.bestPossible()), gaps.size(), useful,
                steps.isEmpty() ? whyNone(open, useful) : null);
    }

    /** Takes what the step closes away from what remains. */
    private List<NextStep.Place> places(LinkGap gap, double[] remaining) {
        var places = new ArrayList<NextStep.Place>();
        strengths(gap).forEach((index, strength) -> {
            CoverageCell cell = cells.get(index);
            double closed = Math.min(remaining[index], strength);
            places.add(new NextStep.Place(String.valueOf(cell.mission()), cell.market(), weight(cell),
                    remaining[index], closed));
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

    private String whyNone(double open, int useful) {
        if (open == 0) {
            return "No strength is known to be missing in these missions and markets: all that is expected is there, or nothing "
                    + "can be expected, as coverage says.";
        }
        if (gaps.isEmpty()) {
            return "No two organisations without a tie, one at home and one there, share a field or a near partner.";
        }
        return useful > 0
                ? "No introduction fits the budget."
                : String.format(Locale.ROOT,
                        "None of the %d pairs without a tie would add to a place where strength is missing: either nothing is "
                                + "missing in the missions they share, or they share none, as far as their fields are recorded.",
                        gaps.size());
    }

    private static double cost(LinkGap gap, List<IntroductionCost> costs) {
        return costs.stream().filter(cost -> cost.appliesTo(gap)).findFirst().map(IntroductionCost::cost).orElse(1.0);
    }

    private static double weight(CoverageCell cell) {
        return cell.terms() == null ? 0 : cell.terms().tierPull();
    }

    private static double missing(CoverageCell cell) {
        return cell.shortfall() == null ? 0 : cell.shortfall();
    }
}
