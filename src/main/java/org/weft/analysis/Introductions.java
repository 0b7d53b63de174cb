package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jspecify.annotations.Nullable;

import org.weft.analysis.measure.Cancellation;

/**
 * Who could introduce us? The best simple chains of organisations from one set to another, by the product of strength ·
 * relevance over their hops: shortest paths over −ln of it (Yen 1971).
 *
 * <p>A hop is a collaboration (of several between two organisations, the best) or a part and its whole; planned and
 * dormant ones count less, as their strength says. A chain visits each set only at its end: none goes through a second
 * home organisation when a region asks. Running time O(k · n · (m + n log n)) for the k best.
 */
public final class Introductions {

    private static final double SAYS_NO_MISSION = 0.5;
    private static final double OTHER_MISSION = 0.25;
    private static final int SUGGESTED = 3;
    private static final String START = " start";
    private static final String END = " end";

    private final Network network;
    private final Strength strength;
    private final LocalDate asOf;
    private final @Nullable String mission;
    private @Nullable Graph<String, HopEdge> whole;

    /**
     * As of one day, under these rules.
     *
     * @param mission slug of the mission that hops should serve; null for any
     */
    public Introductions(Network network, Rules rules, LocalDate asOf, @Nullable String mission) {
        this.network = network;
        this.strength = new Strength(rules, asOf);
        this.asOf = asOf;
        this.mission = mission;
    }

    /**
     * The best chains, strongest first, then by the slugs along them.
     *
     * @param from slugs of the organisations that ask
     * @param to slugs of the organisations to be reached; those that also ask are left out
     * @param most how many chains, ≥ 1
     */
    public List<Introduction> between(Collection<String> from, Collection<String> to, int most) {
        Set<String> sources = new TreeSet<>(from);
        Set<String> targets = new TreeSet<>(to);
        targets.removeAll(sources);
        if (sources.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        Graph<String, HopEdge> graph = graph(sources, targets);
        return new YenKShortestPath<>(graph).getPaths(START, END, most).stream().map(Introductions::introduction)
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
        return new IntroductionAnswer(found,
                "No chain of recorded connections leads from " + fromName + " to " + toName + ": " + here.size()
                        + " organisations can be reached from the one side and " + there.size()
                        + " from the other, and none is on both.",
                new MissingHops(network).between(from, here, there, SUGGESTED));
    }

    /** Strength of the best chain from one organisation to each that a chain reaches (Dijkstra). O(m + n log n). */
    Map<String, Double> bestStrengthFrom(String from) {
        Cancellation.check();
        if (whole == null) {
            whole = graph(Set.of(), Set.of());
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
        Graph<String, HopEdge> graph = graph(Set.of(), Set.of());
        var reached = new TreeSet<>(from);
        var next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            for (HopEdge edge : graph.outgoingEdgesOf(next.remove())) {
                if (reached.add(graph.getEdgeTarget(edge))) {
                    next.add(graph.getEdgeTarget(edge));
                }
            }
        }
        return reached;
    }

    /** Hops both ways; none into a source, none out of a target; START leads to the sources, the targets to END. */
    private Graph<String, HopEdge> graph(Set<String> sources, Set<String> targets) {
        var graph = new SimpleDirectedWeightedGraph<String, HopEdge>(HopEdge.class);
        network.organisations().forEach(organisation -> graph.addVertex(organisation.slug()));
        for (Hop hop : hops()) {
            if (!targets.contains(hop.from()) && !sources.contains(hop.to())) {
                add(graph, hop);
            }
        }
        graph.addVertex(START);
        graph.addVertex(END);
        sources.forEach(slug -> free(graph, START, slug));
        targets.forEach(slug -> free(graph, slug, END));
        return graph;
    }

    private static void free(Graph<String, HopEdge> graph, String from, String to) {
        var edge = new HopEdge(null);
        graph.addEdge(from, to, edge);
        graph.setEdgeWeight(edge, 0);
    }

    private static void add(Graph<String, HopEdge> graph, Hop hop) {
        double weight = -Math.log(hop.strength() * hop.relevance());
        HopEdge known = graph.getEdge(hop.from(), hop.to());
        if (known != null && graph.getEdgeWeight(known) <= weight) {
            return;
        }
        if (known != null) {
            graph.removeEdge(known);
        }
        var edge = new HopEdge(hop);
        graph.addEdge(hop.from(), hop.to(), edge);
        graph.setEdgeWeight(edge, weight);
    }

    private List<Hop> hops() {
        var hops = new ArrayList<Hop>();
        for (Collaboration tie : network.collaborations()) {
            if (tie.hadBegun(asOf)) {
                CollaborationStatus status = tie.statusOn(asOf);
                double value = strength.of(status, tie.backing());
                addBothWays(hops, tie.parties(), tie.slug(), status, value, relevance(tie.missions()),
                        tie.backing().statements());
            }
        }
        for (Organisation part : network.organisations()) {
            if (part.partOf() != null && network.findOrganisation(part.partOf()).isPresent()) {
                addBothWays(hops, List.of(part.slug(), part.partOf()), null, CollaborationStatus.ACTIVE,
                        strength.of(part.backing()), 1, part.backing().statements());
            }
        }
        return hops;
    }

    private static void addBothWays(List<Hop> hops, List<String> parties, @Nullable String tie,
            CollaborationStatus status, double strength, double relevance, List<String> statements) {
        for (String from : parties) {
            for (String to : parties) {
                if (!from.equals(to) && strength > 0) {
                    hops.add(new Hop(from, to, tie, status, strength, relevance, statements));
                }
            }
        }
    }

    private double relevance(List<String> missions) {
        return mission == null || missions.contains(mission) ? 1 : missions.isEmpty() ? SAYS_NO_MISSION : OTHER_MISSION;
    }

    private static Introduction introduction(GraphPath<String, HopEdge> path) {
        List<Hop> hops = path.getEdgeList().stream().flatMap(edge -> edge.hop().stream()).toList();
        return new Introduction(hops,
                hops.stream().mapToDouble(hop -> hop.strength() * hop.relevance()).reduce(1, (a, b) -> a * b));
    }

    /** An edge is itself, whatever hop it stands for. */
    private static final class HopEdge {
        private final @Nullable Hop hop;

        private HopEdge(@Nullable Hop hop) {
            this.hop = hop;
        }

        private java.util.Optional<Hop> hop() {
            return java.util.Optional.ofNullable(hop);
        }
    }
}
