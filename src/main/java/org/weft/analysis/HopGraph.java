package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private final Rules.Pairs rules;
    private final Strength strength;
    private final LocalDate asOf;
    private final @Nullable String mission;

    /** As of one day, under these rules; for one mission, or any. */
    HopGraph(Network network, Rules rules, LocalDate asOf, @Nullable String mission) {
        this.network = network;
        this.rules = rules.pairs();
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
                double value = strength.of(status, tie.backing());
                addBothWays(hops, network.named(tie.parties()), tie.slug(), status, value, relevance(tie.missions()),
                        tie.backing().statements());
            }
        }
        for (Organisation part : network.organisations()) {
            if (part.partOf() != null && network.findOrganisation(part.partOf()).isPresent()) {
                addBothWays(hops, network.named(List.of(part.slug(), part.partOf())), null, CollaborationStatus.ACTIVE,
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
        return mission == null || missions.contains(mission)
                ? 1
                : missions.isEmpty() ? rules.saysNoMission() : rules.otherMission();
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
