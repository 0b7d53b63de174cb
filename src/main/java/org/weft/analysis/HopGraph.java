package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jspecify.annotations.Nullable;

/**
 * Who knows whom, and how well: organisations, and between every two that know each other their best hop, weighing −ln
 * (strength · relevance), so that the shortest path is the strongest chain. O(organisations + ties · parties²).
 */
final class HopGraph {

    /** Where chains begin, before all who ask. */
    static final String START = " start";

    /** Where chains end, behind all who are to be reached. */
    static final String END = " end";

    private final Network network;
    private final Rules rules;
    private final Strength strength;
    private final LocalDate asOf;
    private final @Nullable String mission;

    /** As of one day, under these rules; for one mission, or any. */
    HopGraph(Network network, Rules rules, LocalDate asOf, @Nullable String mission) {
        this.network = network;
        this.rules = rules;
        this.strength = new Strength(rules, asOf);
        this.asOf = asOf;
        this.mission = mission;
    }

    /** Hops both ways; none into a source, none out of a target; START leads to the sources, the targets to END. */
    Graph<String, Edge> between(Set<String> sources, Set<String> targets) {
        var graph = new SimpleDirectedWeightedGraph<String, Edge>(Edge.class);
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

    private static void free(Graph<String, Edge> graph, String from, String to) {
        var edge = new Edge(null);
        graph.addEdge(from, to, edge);
        graph.setEdgeWeight(edge, 0);
    }

    private static void add(Graph<String, Edge> graph, Hop hop) {
        double weight = -Math.log(hop.strength() * hop.relevance());
        if (weight == Double.POSITIVE_INFINITY) {
            return;
        }
        Edge known = graph.getEdge(hop.from(), hop.to());
        if (known != null && graph.getEdgeWeight(known) <= weight) {
            return;
        }
        if (known != null) {
            graph.removeEdge(known);
        }
        var edge = new Edge(hop);
        graph.addEdge(hop.from(), hop.to(), edge);
        graph.setEdgeWeight(edge, weight);
    }

    private List<Hop> hops() {
        var hops = new ArrayList<Hop>();
        for (Collaboration tie : network.collaborations()) {
            if (tie.hadBegun(asOf)) {
                CollaborationStatus status = tie.statusOn(asOf);
                double worth = rules.strengthOf(status);
                List<Witness> witnesses = strength.witnesses(tie.backing());
                List<String> statements = tie.backing().statements();
                addBothWays(hops, tie.parties(), (from, to) -> new Hop(from, to, tie.slug(), status, worth, witnesses,
                        relevance(tie.missions()), statements));
            }
        }
        for (Organisation part : network.organisations()) {
            if (part.partOf() != null && network.findOrganisation(part.partOf()).isPresent()) {
                List<Witness> witnesses = strength.witnesses(part.backing());
                List<String> statements = part.backing().statements();
                addBothWays(hops, List.of(part.slug(), part.partOf()), (from, to) -> new Hop(from, to, null,
                        CollaborationStatus.ACTIVE, 1, witnesses, 1, statements));
            }
        }
        return hops;
    }

    private void addBothWays(List<Hop> hops, List<String> parties, BiFunction<String, String, Hop> hop) {
        List<String> named = network.named(parties);
        for (String from : named) {
            for (String to : named) {
                if (!from.equals(to)) {
                    hops.add(hop.apply(from, to));
                }
            }
        }
    }

    private double relevance(List<String> missions) {
        return mission == null || missions.contains(mission)
                ? 1
                : missions.isEmpty() ? rules.pairs().saysNoMission() : rules.pairs().otherMission();
    }

    /** The chain that a path from start to end is. */
    static Introduction introduction(GraphPath<String, Edge> path) {
        List<Hop> hops = path.getEdgeList().stream().flatMap(edge -> edge.hop().stream()).toList();
        return new Introduction(hops,
                hops.stream().mapToDouble(hop -> hop.strength() * hop.relevance()).reduce(1, (a, b) -> a * b));
    }

    /** An edge is itself, whatever hop it stands for. */
    static final class Edge {
        private final @Nullable Hop hop;

        private Edge(@Nullable Hop hop) {
            this.hop = hop;
        }

        private Optional<Hop> hop() {
            return Optional.ofNullable(hop);
        }
    }
}
