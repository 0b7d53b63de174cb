package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.InvertedU;
import org.weft.analysis.measure.Katz;
import org.weft.analysis.measure.LocalScores;
import org.weft.analysis.measure.SimpleGraph;
import org.weft.analysis.measure.SpectralRadius;

/**
 * The named parts of a pair's score.
 *
 * <p>Unbounded raw values x are normalised as x/(1+x), so that a score does not depend on which other pairs were asked
 * about; Katz is first divided by β², what one partner in common gives. What nothing is recorded of is null and
 * contributes 0. Running time for one home organisation: a Katz row O(L · m), a shortest-path tree O(m + n log n), and
 * for each other organisation its neighbourhood.
 */
final class LinkScores {

    private static final String AS_IT_IS = "x";
    private static final String SATURATING = "x / (1 + x)";

    private final Network network;
    private final Rules.Pairs rules;
    private final InvertedU fit;
    private final @Nullable Region region;
    private final LinkWeights weights;
    private final LocalScores local;
    private final Katz katz;
    private final double beta;
    private final FieldProximity proximity;
    private final Introductions introductions;
    private final Map<String, Double> priorities = new TreeMap<>();
    private final Map<String, Set<String>> presentIn = new TreeMap<>();
    private final Map<String, Integer> alumni;
    private final String walkShape;
    private final String fitShape;
    private final String peopleShape;

    /**
     * Over one graph.
     *
     * @param region whose presence and priorities count; null for none, and both are then unknown
     * @throws IllegalArgumentException when beta is not between 0 and 1/λ₁
     */
    LinkScores(Network network, Rules rules, LocalDate asOf, @Nullable Region region, @Nullable String mission,
            LinkWeights weights, SimpleGraph graph, double beta) {
        this.network = network;
        this.rules = rules.pairs();
        this.fit = new InvertedU(rules.pairs().fitPeak(), rules.pairs().fitSharpness());
        this.region = region;
        this.weights = weights;
        this.local = new LocalScores(graph);
        this.katz = new Katz(graph, beta);
        this.beta = beta;
        this.proximity = new FieldProximity(network);
        this.introductions = new Introductions(network, rules, asOf, mission);
        this.alumni = alumni(network, asOf.getYear());
        this.walkShape = "x / (x + β²), β = " + ScorePart.figure(beta);
        this.fitShape = shapeOfFit(rules.pairs());
        this.peopleShape = "x / (x + " + ScorePart.figure(rules.pairs().halfPeople()) + ")";
        if (region != null) {
            rank(region, rules);
            new Connections(network, rules, asOf).of(region, Set.of(ConnectionKind.values())).stream()
                    .filter(connection -> connection.state() == State.PRESENT).forEach(connection -> presentIn
                            .computeIfAbsent(connection.market(), key -> new TreeSet<>()).addAll(connection.homes()));
        }
    }

    /** What the rules say, or half of 1/λ₁ where that is less: always below the bound. */
    static double betaFor(Rules rules, SimpleGraph graph) {
        return Math.min(rules.pairs().katzBeta(), 0.5 / new SpectralRadius(graph).high());
    }

    /** From one home organisation, by index. */
    Row from(int home) {
        return new Row(home);
    }

    /** Alumni of each university in each market, in the newest year so far that counts any, rounded after summing. */
    private static Map<String, Integer> alumni(Network network, int thisYear) {
        var newest = new TreeMap<String, Integer>();
        var exact = new TreeMap<String, Double>();
        List<AlumniGroup> groups = network.data().alumni().stream().filter(group -> group.year() <= thisYear).toList();
        groups.forEach(group -> newest.merge(group.university() + ' ' + group.market(), group.year(), Math::max));
        groups.stream().filter(
                group -> Integer.valueOf(group.year()).equals(newest.get(group.university() + ' ' + group.market())))
                .forEach(group -> exact.merge(group.university() + ' ' + group.market(), group.count(), Double::sum));
        var rounded = new TreeMap<String, Integer>();
        exact.forEach((key, count) -> rounded.put(key, Rounding.of(count)));
        return rounded;
    }

    private void rank(Region home, Rules rules) {
        double most = Math.max(rules.defaultPull(),
                rules.tierPull().values().stream().mapToDouble(Double::doubleValue).max().orElse(0));
        network.aimsOf(home.slug()).forEach(aim -> priorities.merge(aim.market(), (aim.tier() == null
                ? rules.defaultPull()
                : rules.tierPull().getOrDefault(aim.tier(), rules.defaultPull())) / most, Math::max));
    }

    /** The scores from one home organisation. */
    final class Row {

        private final int home;
        private final Katz.Row walks;
        private final Map<String, Double> reached;

        private Row(int home) {
            this.home = home;
            this.walks = katz.from(home);
            this.reached = introductions.bestStrengthFrom(network.organisation(home).slug());
        }

        /** The others that a chain of introductions reaches, with the strength of the best. */
        Map<String, Double> reached() {
            return reached;
        }

        /** The parts of its score with another, in the order of {@link LinkWeights}. */
        List<ScorePart> to(int other) {
            Set<String> own = network.fieldsOf(home);
            Set<String> theirs = network.fieldsOf(other);
            Double overlap = overlap(own, theirs);
            Double near = proximity.complementarity(own, theirs);
            double introducer = reached.getOrDefault(network.organisation(other).slug(), 0.0);
            var parts = new Parts();
            parts.saturating("adamicAdar", local.adamicAdar(home, other), 1, SATURATING);
            parts.saturating("resourceAllocation", local.resourceAllocation(home, other), 1, SATURATING);
            parts.saturating("threePaths", local.threePaths(home, other), 1, SATURATING);
            parts.saturating("katz", walks.to(other), 1 / (beta * beta),
                    walkShape);
            parts.add("fit", overlap, overlap == null ? 0 : fit.of(overlap),
                    fitShape);
            parts.add("complementarity", near, near == null ? 0 : near, AS_IT_IS);
            Integer people = alumni
                    .get(network.organisation(home).slug() + ' ' + network.organisation(other).country());
            parts.add("alumni", people == null ? null : people.doubleValue(),
                    people == null ? 0 : rules.worthOf(people),
                    peopleShape);
            addMarket(parts, other);
            parts.add("introducer", introducer, introducer, AS_IT_IS);
            parts.add("appetite", null, 0, AS_IT_IS);
            parts.add("capacity", null, 0, AS_IT_IS);
            return List.copyOf(parts.found);
        }

        private void addMarket(Parts parts, int other) {
            if (region == null) {
                parts.add("presence", null, 0, AS_IT_IS);
                parts.add("marketPriority", null, 0, AS_IT_IS);
                return;
            }
            String market = Connections.marketOf(region, network.organisation(other));
            boolean isPresent = market != null
                    && presentIn.getOrDefault(market, Set.of()).contains(network.organisation(home).slug());
            double priority = market == null ? 0 : priorities.getOrDefault(market, 0.0);
            parts.add("presence", isPresent ? 1.0 : 0.0, isPresent ? 1 : 0, AS_IT_IS);
            parts.add("marketPriority", priority, priority, AS_IT_IS);
        }
    }

    /** As {@link InvertedU} has it. */
    private static String shapeOfFit(Rules.Pairs rules) {
        String peak = ScorePart.figure(rules.fitPeak());
        String rest = ScorePart.figure(1 - rules.fitPeak());
        return "(x / " + peak + ")^" + ScorePart.figure(rules.fitSharpness() * rules.fitPeak()) + " · ((1 − x) / "
                + rest
                + ")^" + ScorePart.figure(rules.fitSharpness() * (1 - rules.fitPeak())) + ": 1 at " + peak
                + ", 0 at 0 and at 1 (neither strangers nor clones)";
    }

    /** Jaccard overlap of their fields; null where nothing is recorded for one of them. */
    private static @Nullable Double overlap(Set<String> one, Set<String> two) {
        long shared = one.stream().filter(two::contains).count();
        return one.isEmpty() || two.isEmpty() ? null : (double) shared / (one.size() + two.size() - shared);
    }

    /** Parts, each with the weight of its place. */
    private final class Parts {

        private final List<ScorePart> found = new ArrayList<>();

        private void saturating(String name, @Nullable Double raw, double scale, String normalisation) {
            add(name, raw, raw == null ? 0 : raw * scale / (1 + raw * scale), normalisation);
        }

        private void add(String name, @Nullable Double raw, double normalised, String normalisation) {
            found.add(ScorePart.of(name, raw, normalised, normalisation,
                    weights.values().get(found.size()) / weights.sum()));
        }
    }
}
