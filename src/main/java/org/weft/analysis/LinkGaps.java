package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.Cancellation;
import org.weft.analysis.measure.CandidatePairs;
import org.weft.analysis.measure.SimpleGraph;

/**
 * Which two organisations ought to know each other and don't? A home organisation and one elsewhere, scored by named
 * parts.
 *
 * <p>Candidates are pairs within three ties of each other, and pairs that share a field: never all pairs. A pair that has
 * a collaboration of any status, or is part of one another, is no gap. Equal scores are ordered by slug, first of the
 * home organisation, then of the other. Running time O(Σ over home organisations of (nodes and ties within 3 steps +
 * organisations sharing a field)), and a Katz row and a shortest-path tree for each home organisation: O(h · (L · m +
 * n log n)). The parts are those of {@link LinkWeights}.
 */
public final class LinkGaps {

    /** To so many organisations in a market chains are followed, from each home organisation. */
    static final int REACHED = 10;

    private final Network network;
    private final Region region;
    private final SimpleGraph graph;
    private final LinkScores scores;
    private final Map<String, List<Integer>> byField = new HashMap<>();
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
        this.graph = graphOf(network, asOf);
        this.scores = new LinkScores(network, rules, asOf, region, mission, weights, graph,
                LinkScores.betaFor(rules, graph));
        for (int i = 0; i < network.organisations().size(); i++) {
            for (String field : network.organisation(i).isNamed() ? network.fieldsOf(i) : Set.<String>of()) {
                byField.computeIfAbsent(field, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Who is tied with whom on a day: every collaboration that has begun, whatever became of it, between those who are named. */
    static SimpleGraph graphOf(Network network, LocalDate asOf) {
        var pairs = new ArrayList<int[]>();
        for (Collaboration tie : network.collaborations()) {
            if (tie.hadBegun(asOf)) {
                List<String> parties = network.named(tie.parties());
                for (String one : parties) {
                    for (String other : parties) {
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
            Cancellation.check();
            if (isAsking(home)) {
                addGapsOf(home, market, found);
            }
        }
        return sorted(found);
    }

    /**
     * Whom one could be introduced to in the markets, greatest score first: besides the gaps there, for each home
     * organisation and market the {@value #REACHED} to whom the strongest chains lead, however long they are; also where
     * nothing is recorded of what the other works in. Two parts of one organisation need no introduction.
     *
     * @param market code; null for all markets
     */
    List<LinkGap> introducible(@Nullable String market) {
        var found = new ArrayList<LinkGap>();
        for (int home = 0; home < network.organisations().size(); home++) {
            if (isAsking(home)) {
                addIntroducible(home, market, found);
            }
        }
        return sorted(found);
    }

    private boolean isAsking(int home) {
        return region.slug().equals(network.organisation(home).region()) && isActive(home);
    }

    private static List<LinkGap> sorted(List<LinkGap> found) {
        found.sort(Comparator.comparingDouble(LinkGaps::rank).reversed().thenComparing(LinkGap::from)
                .thenComparing(LinkGap::to));
        return found;
    }

    private static double rank(LinkGap gap) {
        Double score = gap.size();
        return score == null ? 0 : Rounding.ofSum(score);
    }

    private void addGapsOf(int home, @Nullable String market, List<LinkGap> found) {
        List<Integer> others = candidates(home).stream().filter(other -> isGap(home, other, market)).toList();
        if (!others.isEmpty()) {
            LinkScores.Row row = scores.from(home);
            others.forEach(other -> found.add(gap(home, other, row.to(other))));
        }
    }

    private void addIntroducible(int home, @Nullable String market, List<LinkGap> found) {
        LinkScores.Row row = scores.from(home);
        Set<Integer> others = new TreeSet<>(candidates(home));
        var perMarket = new HashMap<String, Integer>();
        row.reached().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(reached -> network.indexOf(reached.getKey())).filter(other -> isIntroducible(home, other, market))
                .filter(other -> perMarket.merge(marketOf(other), 1, Integer::sum) <= REACHED).forEach(others::add);
        others.stream().filter(other -> isIntroducible(home, other, market))
                .forEach(other -> found.add(gap(home, other, row.to(other))));
    }

    private boolean isIntroducible(int home, int other, @Nullable String market) {
        Organisation two = network.organisation(other);
        String there = Connections.marketOf(region, two);
        return there != null && (market == null || market.equals(there)) && mayBeActive(other)
                && !region.slug().equals(two.region()) && !graph.hasTie(home, other)
                && !network.wholeOf(network.organisation(home)).equals(network.wholeOf(two));
    }

    private String marketOf(int organisation) {
        return String.valueOf(Connections.marketOf(region, network.organisation(organisation)));
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
        return network.organisation(organisation).isNamed()
                && (mission == null || network.missionsOf(organisation).contains(mission));
    }

    /** Active, or of nothing recorded: then it may be. */
    private boolean mayBeActive(int organisation) {
        return isActive(organisation)
                || (network.organisation(organisation).isNamed() && network.fieldsOf(organisation).isEmpty());
    }

    private LinkGap gap(int home, int other, List<ScorePart> parts) {
        Organisation one = network.organisation(home);
        Organisation two = network.organisation(other);
        List<String> shared = network.fieldsOf(home).stream().filter(network.fieldsOf(other)::contains).toList();
        return new LinkGap(region.slug(), mission, Connections.marketOf(region, two), State.NOT_RECORDED,
                parts.stream().mapToDouble(ScorePart::contribution).sum(), reason(one, two, shared), one.slug(),
                two.slug(), parts, shared);
    }

    private String reason(Organisation one, Organisation two, List<String> shared) {
        String fields = shared.isEmpty()
                ? "share no recorded field"
                : "share " + String.join(", ", shared.stream()
                        .map(slug -> network.findField(slug).map(Field::name).orElse(slug)).toList());
        return one.name() + " and " + two.name() + " have no recorded tie; they " + fields + ".";
    }
}
