package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which two others need one organisation to reach each other on a shortest way.
 *
 * @param betweenness sum of the dependencies of all pairs; null where it has no partner
 * @param totalCount how many pairs depend on it
 * @param pairs the greatest first, then by slug
 */
public record PairDependencies(@Nullable Double betweenness, long totalCount, List<Pair> pairs) {

    /**
     * Two organisations.
     *
     * @param one slug, before the other in order
     * @param other slug
     * @param dependency share of the shortest ways between the two that lead through it, in (0, 1]
     */
    public record Pair(String one, String other, double dependency) {}
}
