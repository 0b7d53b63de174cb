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
                LinkScores.betaFor(graph));
        for (int i = 0; i < network.organisations().size(); i++) {
            for (String field : network.fieldsOf(i)) {
                byField.computeIfAbsent(field, key -> new ArrayList<>()).add(i);
            }
        }
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
