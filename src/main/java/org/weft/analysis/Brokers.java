package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.BrokerageRoles;
import org.weft.analysis.measure.Centrality;
import org.weft.analysis.measure.SimpleGraph;
import org.weft.analysis.measure.StructuralHoles;

/**
 * Who holds it together? Burt's constraint and effective size (Structural Holes, 1992), betweenness (Freeman 1977) and
 * the roles of Gould and Fernandez (Sociological Methodology 19, 1989), on the graph of the collaborations that a filter
 * lets through: filtered first, measured then. An organisation without any such tie is not in it, nor one that no source
 * names. Running time O(n m)
 * for betweenness, O(Σ k²) for the rest. An empty graph has no brokers; two organisations with one tie have betweenness
 * 0, constraint 1 and no role.
 */
public final class Brokers {

    private final Network network;
    private final TieGraph ties;

    /** In the network of the collaborations that fit, on one day. */
    public Brokers(Network network, TieFilter filter, LocalDate asOf) {
        this.network = network;
        this.ties = new TieGraph(network, filter.in(network, asOf));
    }

    /** All of them: greatest betweenness first, then least constraint, then by slug. */
    public List<Broker> by(BrokerGrouping grouping) {
        SimpleGraph graph = ties.graph();
        List<@Nullable String> groups = new ArrayList<>();
        ties.slugs().forEach(slug -> groups.add(group(slug, grouping)));
        List<@Nullable String> names = groups.stream().distinct().toList();
        int[] numbers = groups.stream().mapToInt(group -> group == null
                ? BrokerageRoles.UNKNOWN
                : names.indexOf(group)).toArray();
        var roles = new BrokerageRoles(graph, numbers);
        var holes = new StructuralHoles(graph);
        List<@Nullable Double> betweenness = new Centrality(graph).betweenness();
        var found = new ArrayList<Broker>();
        for (int node = 0; node < graph.nodes(); node++) {
            found.add(new Broker(ties.slug(node), groups.get(node), graph.degree(node), holes.constraint(node),
                    holes.effectiveSize(node), betweenness.get(node), roles.of(node)));
        }
        found.sort(Comparator.comparingDouble((Broker broker) -> -orZero(broker.betweenness()))
                .thenComparingDouble(broker -> orZero(broker.constraint())).thenComparing(Broker::organisation));
        return found;
    }

    private @Nullable String group(String slug, BrokerGrouping grouping) {
        Organisation organisation = network.organisation(network.indexOf(slug));
        return switch (grouping) {
            case REGION -> organisation.region() == null ? organisation.country() : organisation.region();
            case MARKET -> organisation.country();
            case KIND -> organisation.kind().name();
        };
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
