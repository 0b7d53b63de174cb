package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jspecify.annotations.Nullable;

import org.weft.analysis.measure.Cancellation;

/**
 * Who could introduce us? The best simple chains of organisations from one set to another, by the product of strength ·
 * relevance over their hops: shortest paths over −ln of it (Yen 1971).
 *
 * <p>A hop is a collaboration (of several between two organisations, the best) or a part and its whole; planned and
 * dormant ones count less, as their strength says. A chain visits each set only at its end: none goes through a second
 * home organisation when a region asks. Who is not named introduces nobody and is reached by nobody.
 * Running time O(k · n · (m + n log n)) for the k best.
 */
public final class Introductions {

    private static final int SUGGESTED = 3;

    private final Network network;
    private final HopGraph hops;
    private @Nullable Graph<String, HopGraph.Edge> whole;

    /**
     * As of one day, under these rules.
     *
     * @param mission slug of the mission that hops should serve; null for any
     */
    public Introductions(Network network, Rules rules, LocalDate asOf, @Nullable String mission) {
        this.network = network;
        this.hops = new HopGraph(network, rules, asOf, mission);
    }

    /**
     * The best chains, strongest first, then by the slugs along them.
     *
     * @param from slugs of the organisations that ask
     * @param to slugs of the organisations to be reached; those that also ask are left out
     * @param most how many chains, ≥ 1
     */
    public List<Introduction> between(Collection<String> from, Collection<String> to, int most) {
        Set<String> sources = new TreeSet<>(network.named(from));
        Set<String> targets = new TreeSet<>(network.named(to));
        targets.removeAll(sources);
        if (sources.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        return new YenKShortestPath<>(hops.between(sources, targets)).getPaths(HopGraph.START, HopGraph.END, most)
                .stream()
                .map(HopGraph::introduction)
                .sorted(Comparator.comparingDouble(Introduction::strength).reversed()
                        .thenComparing(introduction -> String.join(" ", introduction.organisations())))
                .toList();
    }

    /**
     * The best chains, or why there is none and which ties would make one.
     *
     * @param fromName who asks, as a reader knows it
     * @param toName who is to be reached, as a reader knows it
     */
    public IntroductionAnswer answer(Collection<String> from, String fromName, Collection<String> to, String toName,
            int most) {
        List<Introduction> found = between(from, to, most);
        if (!found.isEmpty()) {
            return new IntroductionAnswer(found, null, List.of());
        }
        if (to.isEmpty()) {
            return new IntroductionAnswer(found, "No organisation in " + toName + " is recorded.", List.of());
        }
        if (from.isEmpty()) {
            return new IntroductionAnswer(found, "No organisation in " + fromName + " is recorded.", List.of());
        }
        Set<String> here = reach(from);
        Set<String> there = reach(to);
        if (here.isEmpty() || there.isEmpty()) {
            return new IntroductionAnswer(found, "No source names who " + (here.isEmpty() ? fromName : toName)
                    + " is: a stand-in has nobody whom one could ask.", List.of());
        }
        return new IntroductionAnswer(found,
                "No chain of recorded connections leads from " + fromName + " to " + toName
                        + ": whoever can be reached from the one side cannot be reached from the other."
                        + throughStandIns(from, to),
                new MissingHops(network).between(from, here, there, SUGGESTED));
    }

    /** Strength of the best chain from one organisation to each that a chain reaches (Dijkstra). O(m + n log n). */
    Map<String, Double> bestStrengthFrom(String from) {
        Cancellation.check();
        if (whole == null) {
            whole = hops.between(Set.of(), Set.of());
        }
        var paths = new DijkstraShortestPath<>(whole).getPaths(from);
        var reached = new HashMap<String, Double>();
        for (String slug : whole.vertexSet()) {
            double weight = paths.getWeight(slug);
            if (!slug.equals(from) && weight < Double.POSITIVE_INFINITY) {
                reached.put(slug, Math.exp(-weight));
            }
        }
        return reached;
    }

    /** Slugs of the organisations that a chain from these could reach, themselves included, sorted. */
    public Set<String> reach(Collection<String> from) {
        Graph<String, HopGraph.Edge> graph = hops.between(Set.of(), Set.of());
        var reached = new TreeSet<>(network.named(from));
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (HopGraph.Edge edge : graph.outgoingEdgesOf(next.remove())) {
                if (reached.add(graph.getEdgeTarget(edge))) {
                    next.add(graph.getEdgeTarget(edge));
                }
            }
        }
        return reached;
    }

    /** Ties that would lead on if a source said who stands in the middle of them. */
    private String throughStandIns(Collection<String> from, Collection<String> to) {
        List<String> standIns = network.organisations().stream().filter(one -> !one.isNamed())
                .filter(one -> isTied(one, from) && isTied(one, to)).map(Organisation::name).toList();
        return standIns.isEmpty()
                ? ""
                : " " + String.join(", ", standIns)
                        + " stands between them, but no source says who that is: find out, and record it.";
    }

    private boolean isTied(Organisation standIn, Collection<String> organisations) {
        return organisations.contains(standIn.slug()) || network.collaborationsOf(standIn.slug()).stream()
                .anyMatch(tie -> tie.parties().stream().anyMatch(organisations::contains));
    }
}
