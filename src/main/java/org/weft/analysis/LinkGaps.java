package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.CandidatePairs;
import org.weft.analysis.measure.InvertedU;
import org.weft.analysis.measure.LocalScores;
import org.weft.analysis.measure.SimpleGraph;

/**
 * Which two organisations ought to know each other and don't? A home organisation and one elsewhere, scored by named
 * parts.
 *
 * <p>Candidates are pairs within three ties of each other, and pairs that share a field: never all pairs. A pair that has
 * a collaboration of any status, or is part of one another, is no gap. Unbounded raw values x are normalised as
 * x/(1+x), so that a score does not depend on which other pairs were asked about. Equal scores are ordered by slug.
 * Running time O(Σ over home organisations of (nodes and ties within 3 steps + organisations sharing a field)), and one
 * shortest-path tree for each home organisation: O(h · (m + n log n)).
 */
public final class LinkGaps {

    /** Overlap of fields at which two organisations fit best; above half, so that they understand each other. */
    private static final InvertedU FIT = new InvertedU(0.6, 1);

    private final Network network;
    private final Region region;
    private final LinkWeights weights;
    private final SimpleGraph graph;
    private final LocalScores scores;
    private final Map<String, List<Integer>> byField = new HashMap<>();
    private final Map<String, Double> priorities = new TreeMap<>();
    private final Map<String, Set<String>> presentIn = new TreeMap<>();
    private final Introductions introductions;
    private final @Nullable String mission;

    /**
     * As of one day, under these rules and weights.
     *
     * @param mission slug of the mission that both must be active in; null for any
     */
    public LinkGaps(Network network, Rules rules, LocalDate asOf, Region region, @Nullable String mission,
            LinkWeights weights) {
        this.network = network;
        this.region = region;
        this.mission = mission;
        this.weights = weights;
        this.graph = graphOf(network, asOf);
        this.scores = new LocalScores(graph);
        this.introductions = new Introductions(network, rules, asOf, mission);
        for (int i = 0; i < network.organisations().size(); i++) {
            for (String field : network.fieldsOf(i)) {
                byField.computeIfAbsent(field, key -> new ArrayList<>()).add(i);
            }
        }
        double most = Math.max(rules.defaultPull(),
                rules.tierPull().values().stream().mapToDouble(Double::doubleValue).max().orElse(0));
        network.aimsOf(region.slug()).forEach(aim -> priorities.merge(aim.market(), (aim.tier() == null
                ? rules.defaultPull()
                : rules.tierPull().getOrDefault(aim.tier(), rules.defaultPull())) / most, Math::max));
        new Connections(network, rules, asOf).of(region, Set.of(ConnectionKind.values())).stream()
                .filter(connection -> connection.state() == State.PRESENT).forEach(connection -> presentIn
                        .computeIfAbsent(connection.market(), key -> new TreeSet<>()).addAll(connection.homes()));
    }

    /** Who is tied with whom on a day: every collaboration that has begun, whatever became of it. */
    static SimpleGraph graphOf(Network network, LocalDate asOf) {
        var pairs = new ArrayList<int[]>();
        for (Collaboration tie : network.collaborations()) {
            if (tie.hadBegun(asOf)) {
                for (String one : tie.parties()) {
                    for (String other : tie.parties()) {
                        if (one.compareTo(other) < 0) {
                            pairs.add(new int[]{network.indexOf(one), network.indexOf(other)});
                        }
                    }
                }
            }
        }
        return new SimpleGraph(network.organisations().size(), pairs.toArray(int[][]::new));
    }

    /**
     * The gaps, greatest score first.
     *
     * @param market code of the market that the other must be in; null for anywhere, also within the country
     */
    public List<LinkGap> in(@Nullable String market) {
        var found = new ArrayList<LinkGap>();
        for (int home = 0; home < network.organisations().size(); home++) {
            if (region.slug().equals(network.organisation(home).region()) && isActive(home)) {
                addGapsOf(home, market, found);
            }
        }
        found.sort(Comparator.comparing(LinkGap::size, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()
                .thenComparing(LinkGap::from).thenComparing(LinkGap::to));
        return found;
    }

    private void addGapsOf(int home, @Nullable String market, List<LinkGap> found) {
        List<Integer> others = candidates(home).stream().filter(other -> isGap(home, other, market)).toList();
        if (!others.isEmpty()) {
            Map<String, Double> reached = introductions.bestStrengthFrom(network.organisation(home).slug());
            others.forEach(other -> found.add(gap(home, other,
                    reached.getOrDefault(network.organisation(other).slug(), 0.0))));
        }
    }

    private Set<Integer> candidates(int home) {
        var found = new TreeSet<Integer>();
        new CandidatePairs(graph).of(home)
                .forEach(candidate -> found.add(candidate.one() == home ? candidate.other() : candidate.one()));
        network.fieldsOf(home).forEach(field -> found.addAll(byField.getOrDefault(field, List.of())));
        found.remove(home);
        return found;
    }

    private boolean isGap(int home, int other, @Nullable String market) {
        Organisation one = network.organisation(home);
        Organisation two = network.organisation(other);
        boolean isPart = one.slug().equals(two.partOf()) || two.slug().equals(one.partOf());
        return !graph.hasTie(home, other) && !isPart && !region.slug().equals(two.region()) && isActive(other)
                && (market == null || market.equals(Connections.marketOf(region, two)));
    }

    private boolean isActive(int organisation) {
        return mission == null || network.missionsOf(organisation).contains(mission);
    }

    private LinkGap gap(int home, int other, double introducer) {
        Organisation one = network.organisation(home);
        Organisation two = network.organisation(other);
        String market = Connections.marketOf(region, two);
        List<String> shared = network.fieldsOf(home).stream().filter(network.fieldsOf(other)::contains)
                .toList();
        Double overlap = overlap(network.fieldsOf(home), network.fieldsOf(other), shared.size());
        boolean isPresent = market != null && presentIn.getOrDefault(market, Set.of()).contains(one.slug());
        double priority = market == null ? 0 : priorities.getOrDefault(market, 0.0);
        List<ScorePart> parts = List.of(saturating("adamicAdar", scores.adamicAdar(home, other), weights.adamicAdar()),
                saturating("resourceAllocation", scores.resourceAllocation(home, other), weights.resourceAllocation()),
                saturating("threePaths", scores.threePaths(home, other), weights.threePaths()),
                part("fit", overlap, overlap == null ? 0 : FIT.of(overlap), weights.fit()),
                part("presence", isPresent ? 1.0 : 0.0, isPresent ? 1 : 0, weights.presence()),
                part("marketPriority", priority, priority, weights.marketPriority()),
                part("introducer", introducer, introducer, weights.introducer()));
        return new LinkGap(region.slug(), mission, market, State.NOT_RECORDED,
                parts.stream().mapToDouble(ScorePart::contribution).sum(), reason(one, two, shared), one.slug(),
                two.slug(), parts, shared);
    }

    /** Jaccard overlap of their fields; null where nothing is recorded for one of them. */
    private static @Nullable Double overlap(Set<String> one, Set<String> two, int shared) {
        return one.isEmpty() || two.isEmpty()
                ? null
                : (double) shared / (one.size() + two.size() - shared);
    }

    private ScorePart saturating(String name, @Nullable Double raw, double weight) {
        return part(name, raw, raw == null ? 0 : raw / (1 + raw), weight);
    }

    private ScorePart part(String name, @Nullable Double raw, double normalised, double weight) {
        return ScorePart.of(name, raw, normalised, weight / weights.sum());
    }

    private String reason(Organisation one, Organisation two, List<String> shared) {
        String fields = shared.isEmpty()
                ? "share no recorded field"
                : "share " + String.join(", ", shared.stream()
                        .map(slug -> network.findField(slug).map(Field::name).orElse(slug)).toList());
        return one.name() + " and " + two.name() + " have no recorded tie; they " + fields + ".";
    }
}
