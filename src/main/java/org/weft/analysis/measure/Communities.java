package org.weft.analysis.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm.Clustering;
import org.jspecify.annotations.Nullable;

/**
 * Groups of nodes with more ties inside than between; weights of ties play no part.
 *
 * <p>
 * The answer depends on the numbering of the nodes, and on nothing else: not on the order in which ties were given. An
 * isolate is a community of its own.
 */
public final class Communities {

    private final SimpleGraph graph;

    /**
     * A division of the nodes.
     *
     * @param communities
     *            each ascending; largest first, then by lowest node
     * @param modularity
     *            the share of ties inside communities less what chance would put there (Newman and Girvan 2004); null
     *            in a graph without ties
     */
    public record Division(List<List<Integer>> communities, @Nullable Double modularity) {}

    /** Of this graph. */
    public Communities(SimpleGraph graph) {
        this.graph = graph;
    }

    /**
     * By joining, as long as modularity rises, the two communities that raise it most (Clauset, Newman and Moore, Phys.
     * Rev. E 70, 2004). Nothing random; of equal rises the lower pair goes first. O(m d log m) for a tree of joins of
     * depth d. Not JGraphT's GreedyModularityAlgorithm, which fails on a graph in several pieces.
     */
    public Division byGreedyModularity() {
        return division(new GreedyModularity(graph).communities());
    }

    /**
     * By letting each node take the label most of its neighbours have, in random order, until nothing changes
     * (Raghavan, Albert and Kumara, Phys. Rev. E 76, 2007). Fast, O(m) a round; another seed may give another division.
     */
    public Division byLabelPropagation(long seed) {
        Clustering<Integer> found = new LabelPropagationClustering<>(graph.asUnweightedJGraphT(), new Random(seed))
                .getClustering();
        return division(found.getClusters());
    }

    private Division division(List<Set<Integer>> sets) {
        Double modularity = graph.ties() == 0
                ? null
                : new UndirectedModularityMeasurer<>(graph.asUnweightedJGraphT()).modularity(sets);
        return new Division(sets.stream().map(set -> set.stream().sorted().toList())
                .sorted(Comparator.comparingInt((List<Integer> community) -> -community.size())
                        .thenComparing(List::getFirst))
                .toList(), modularity);
    }
}
