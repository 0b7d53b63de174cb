package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A network of organisations that collaborate, with its shape.
 *
 * @param nodes by slug
 * @param ties by the slugs of their ends
 * @param collaborations how many collaborations make it up
 * @param components what hangs together, largest first
 * @param communities groups with more ties inside than between, largest first, then by lowest slug
 * @param modularity of the communities; null without ties
 * @param density ties over possible ties; null under two nodes
 * @param globalClustering share of paths of two ties whose ends have a tie too; null where there are none
 * @param averageClustering mean clustering of the nodes that have one; null where none has
 */
public record CollaborationNetwork(List<Node> nodes, List<Link> ties, int collaborations,
        List<Group> components, List<Group> communities, @Nullable Double modularity,
        @Nullable Double density, @Nullable Double globalClustering, @Nullable Double averageClustering) {

    /** The ties without which their two ends are not connected. */
    public List<Link> bridges() {
        return ties.stream().filter(Link::isBridge).toList();
    }

    /**
     * Organisations that belong together.
     *
     * @param organisations slugs, sorted
     */
    public record Group(List<String> organisations) {}

    /**
     * An organisation in the network.
     *
     * @param organisation slug
     * @param degree how many partners it has
     * @param constraint Burt's; null without a partner
     * @param betweenness shortest ways between two others that lead through it; null without a partner
     * @param clustering share of the pairs of its partners that have a tie; null under two partners
     * @param community number of its community, from 0, in the order of the list
     * @param component number of its component, from 0, in the order of the list
     */
    public record Node(String organisation, int degree, @Nullable Double constraint, @Nullable Double betweenness,
            @Nullable Double clustering, int community, int component) {}

    /**
     * Two organisations that collaborate.
     *
     * @param one slug that comes first
     * @param other slug
     * @param collaborations slugs of what ties them
     * @param isBridge whether its two ends are not connected without it
     */
    public record Link(String one, String other, List<String> collaborations, boolean isBridge) {}
}
