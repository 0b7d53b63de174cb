package org.weft.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.weft.access.Asked;
import org.weft.access.Lookup;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.TieFilter;
import org.weft.sheet.Parameter;
import org.weft.sheet.Witnesses;

/**
 * The part of the network that a filter lets through, as a graph that tools can draw.
 *
 * <p>A collaboration of k parties becomes an edge for every two of them, each with weight 1 / (k − 1), so that every
 * party's edges from one collaboration sum to 1 and a consortium does not outweigh a partnership (M. E. J. Newman,
 * "Scientific collaboration networks. II", Physical Review E 64, 016132, 2001). Edges of different collaborations stay
 * apart. Organisations are held as a set of bits, edges not at all.
 */
final class GraphPart {

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.optional("region", "Collaborations with a party in this region, or a campus of one. Slug."),
            Parameter.optional("mission", "Collaborations that serve this mission. Slug."),
            Parameter.optional("market", "Collaborations with a party in this market. Code."),
            Parameter.optional("kinds", "Collaborations of these kinds, such as CAMPUS; all where not given."),
            Parameter.optional("statuses", "With one of these statuses on the day; ACTIVE where not given."),
            Parameter.AS_OF,
            Parameter.optional("unconnected",
                    "true: also organisations of the region, mission and market without such a collaboration."));

    private final Network network;
    private final LocalDate asOf;
    private final TieFilter filter;
    private final List<Collaboration> ties;
    private final BitSet nodes = new BitSet();

    /**
     * An edge.
     *
     * @param id the collaboration's slug; where it has more than two parties, followed by those of the two, with dots
     * @param source slug of the one that comes first
     * @param target slug of the other
     * @param weight 1 / (parties − 1)
     */
    record Edge(String id, String source, String target, Collaboration tie, double weight) {}

    GraphPart(Asked asked) {
        this.network = asked.network();
        this.asOf = asked.asOf();
        this.filter = new Lookup(network).ties(asked.text("region"), asked.text("mission"), asked.country("market"),
                asked.some("kinds", CollaborationKind.class), asked.some("statuses", CollaborationStatus.class));
        this.ties = filter.in(network, asOf);
        ties.forEach(tie -> tie.parties().forEach(party -> nodes.set(network.indexOf(party))));
        if (Boolean.TRUE.equals(asked.truth("unconnected"))) {
            IntStream.range(0, network.organisations().size()).filter(this::isMeant).forEach(nodes::set);
        }
    }

    private boolean isMeant(int node) {
        Organisation organisation = network.organisation(node);
        return (filter.region() == null || network.homeOf(organisation, filter.region()) != null)
                && (filter.mission() == null || network.missionsOf(node).contains(filter.mission()))
                && (filter.market() == null || filter.market().equals(organisation.country()));
    }

    Network network() {
        return network;
    }

    LocalDate asOf() {
        return asOf;
    }

    TieFilter filter() {
        return filter;
    }

    /** Organisations by slug. */
    Stream<Organisation> organisations() {
        return nodes.stream().mapToObj(network::organisation);
    }

    /** Collaborations by slug. */
    List<Collaboration> collaborations() {
        return ties;
    }

    /** Edges by collaboration, then by their ends. */
    Stream<Edge> edges() {
        return ties.stream().flatMap(GraphPart::edges);
    }

    static Stream<Edge> edges(Collaboration tie) {
        List<String> parties = List.copyOf(new TreeSet<>(tie.parties()));
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                String id = parties.size() == 2
                        ? tie.slug()
                        : tie.slug() + '.' + parties.get(i) + '.' + parties.get(j);
                edges.add(new Edge(id, parties.get(i), parties.get(j), tie, 1.0 / (parties.size() - 1)));
            }
        }
        return edges.stream();
    }

    /** Slugs of all sources that it rests on. */
    Set<String> sources() {
        var sources = new TreeSet<String>();
        organisations().flatMap(one -> Witnesses.of(one.backing())).forEach(sources::add);
        ties.stream().flatMap(tie -> Witnesses.of(tie.backing())).forEach(sources::add);
        return sources;
    }
}
