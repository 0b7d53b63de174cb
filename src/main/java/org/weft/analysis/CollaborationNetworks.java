package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.Centrality;
import org.weft.analysis.measure.Communities;
import org.weft.analysis.measure.Dependencies;
import org.weft.analysis.measure.Fragility;
import org.weft.analysis.measure.SimpleGraph;
import org.weft.analysis.measure.StructuralHoles;
import org.weft.analysis.measure.Structure;
import org.weft.analysis.measure.Tie;

/**
 * The collaboration network that a filter lets through: as a whole, or around one organisation. Every two parties of a
 * collaboration are tied once; who has no tie or is not named is not in it, but the organisation in the middle of an ego network always
 * is. Running time O(n m) for betweenness, near O(m log² n) for greedy modularity, O(Σ k²) for the rest.
 */
public final class CollaborationNetworks {

    private final Network network;
    private final List<Collaboration> collaborations;
    private final CommunityMethod method;
    private final long seed;

    /**
     * Of the collaborations that fit, on one day.
     *
     * @param seed of label propagation: the same seed gives the same communities; greedy modularity needs none
     */
    public CollaborationNetworks(Network network, TieFilter filter, LocalDate asOf, CommunityMethod method,
            long seed) {
        this.network = network;
        this.collaborations = filter.in(network, asOf);
        this.method = method;
        this.seed = seed;
    }

    /** All of it. */
    public CollaborationNetwork whole() {
        return network(new TieGraph(network, collaborations));
    }

    /** Its communities alone, without the measures that take longer: largest first, then by lowest slug. */
    public List<CollaborationNetwork.Group> communities() {
        var ties = new TieGraph(network, collaborations);
        return names(ties, division(ties.graph()).communities());
    }

    /** What is at most so many steps from one organisation, and all ties among that (Wasserman and Faust 1994). */
    public CollaborationNetwork around(String organisation, int steps) {
        return network(new TieGraph(collaborations, new TieGraph(network, collaborations).within(organisation, steps)));
    }

    /** Partners that two organisations share, by slug, with what ties them to each. */
    public List<PartnerInCommon> partnersInCommon(String one, String other) {
        var ties = new TieGraph(network, collaborations);
        Integer first = ties.node(one);
        Integer second = ties.node(other);
        return first == null || second == null
                ? List.of()
                : new Structure(ties.graph()).partnersInCommon(first, second).stream()
                        .map(partner -> new PartnerInCommon(ties.slug(partner), ties.between(new Tie(first, partner)),
                                ties.between(new Tie(second, partner))))
                        .toList();
    }

    /**
     * Which pairs one organisation stands between: what its betweenness is the sum of. O(n m).
     *
     * @param most how many pairs are named, ≥ 1; all are counted
     */
    public PairDependencies pairDependencies(String organisation, int most) {
        var ties = new TieGraph(network, collaborations);
        Integer node = ties.node(organisation);
        if (node == null) {
            return new PairDependencies(null, 0, List.of());
        }
        Dependencies.Found found = new Dependencies(ties.graph(), node).greatest(most);
        return new PairDependencies(found.betweenness(), found.count(), found.pairs().stream()
                .map(pair -> new PairDependencies.Pair(ties.slug(pair.one()), ties.slug(pair.other()),
                        pair.dependency()))
                .toList());
    }

    private CollaborationNetwork network(TieGraph ties) {
        SimpleGraph graph = ties.graph();
        var structure = new Structure(graph);
        var fragility = new Fragility(graph);
        Communities.Division division = division(graph);
        Set<Tie> bridges = new HashSet<>(fragility.bridges());
        List<CollaborationNetwork.Link> links = graph.listTies().stream()
                .map(tie -> new CollaborationNetwork.Link(ties.slug(tie.one()), ties.slug(tie.other()),
                        ties.between(tie), bridges.contains(tie)))
                .toList();
        return new CollaborationNetwork(nodes(ties, structure, division.communities(), fragility.components()), links,
                (int) links.stream().flatMap(link -> link.collaborations().stream()).distinct().count(),
                names(ties, fragility.components()), names(ties, division.communities()), division.modularity(),
                structure.density(), structure.transitivity(), structure.averageClustering());
    }

    private Communities.Division division(SimpleGraph graph) {
        if (graph.nodes() == 0) {
            return new Communities.Division(List.of(), null);
        }
        return method == CommunityMethod.GREEDY_MODULARITY
                ? new Communities(graph).byGreedyModularity()
                : new Communities(graph).byLabelPropagation(seed);
    }

    private static List<CollaborationNetwork.Node> nodes(TieGraph ties, Structure structure,
            List<List<Integer>> communities, List<List<Integer>> components) {
        SimpleGraph graph = ties.graph();
        var holes = new StructuralHoles(graph);
        List<@Nullable Double> betweenness = new Centrality(graph).betweenness();
        int[] community = numbers(graph, communities);
        int[] component = numbers(graph, components);
        var nodes = new ArrayList<CollaborationNetwork.Node>();
        for (int node = 0; node < graph.nodes(); node++) {
            nodes.add(new CollaborationNetwork.Node(ties.slug(node), graph.degree(node), holes.constraint(node),
                    betweenness.get(node), structure.clustering(node), community[node], component[node]));
        }
        return nodes;
    }

    private static int[] numbers(SimpleGraph graph, List<List<Integer>> groups) {
        var numbers = new int[graph.nodes()];
        for (int group = 0; group < groups.size(); group++) {
            for (int node : groups.get(group)) {
                numbers[node] = group;
            }
        }
        return numbers;
    }

    private static List<CollaborationNetwork.Group> names(TieGraph ties, List<List<Integer>> groups) {
        return groups.stream().map(group -> new CollaborationNetwork.Group(group.stream().map(ties::slug).toList()))
                .toList();
    }
}
