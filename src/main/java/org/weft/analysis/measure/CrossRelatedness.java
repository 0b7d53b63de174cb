package org.weft.analysis.measure;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * How near the activities of one space are to those of another, say science to technology, by the places that have both
 * (Catalán, Navarrete and Figueroa, "The scientific and technological cross-space", Research Policy 51, 2022).
 *
 * <p>
 * Built in O(R I J); a proximity O(1), a density O(I). An activity that no place has is near nothing: null.
 */
public final class CrossRelatedness {

    private final double[][] from;
    private final double[] fromUbiquity;
    private final double[] toUbiquity;
    private final double[][] together;

    /**
     * Over the same places.
     *
     * @param from
     *            which place (row) has which activity (column) of the space that leads
     * @param to
     *            the same in the space that is asked about
     * @throws IllegalArgumentException
     *             when they have different numbers of places
     */
    public CrossRelatedness(boolean[][] from, boolean[][] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("the spaces have different places");
        }
        this.from = Matrices.copy(from);
        double[][] target = Matrices.copy(to);
        fromUbiquity = Matrices.columnSums(this.from);
        toUbiquity = Matrices.columnSums(target);
        together = new double[fromUbiquity.length][toUbiquity.length];
        for (int place = 0; place < from.length; place++) {
            for (int activity = 0; activity < fromUbiquity.length; activity++) {
                if (from[place][activity]) {
                    add(target[place], together[activity]);
                }
            }
        }
    }

    /** φ_ij = min(P(i|j), P(j|i)): places with both, over places with the commoner one. */
    public @Nullable Double proximity(int activity, int target) {
        return fromUbiquity[activity] == 0 || toUbiquity[target] == 0
                ? null
                : together[activity][target] / Math.max(fromUbiquity[activity], toUbiquity[target]);
    }

    /** Σ_i M_ri φ_ij / Σ_i φ_ij: how much of what is near the target the place has; null where nothing is near it. */
    public @Nullable Double density(int place, int target) {
        double near = 0;
        double had = 0;
        for (int activity = 0; activity < fromUbiquity.length; activity++) {
            Double proximity = proximity(activity, target);
            near += proximity == null ? 0 : proximity;
            had += proximity == null ? 0 : proximity * from[place][activity];
        }
        return near == 0 ? null : had / near;
    }

    private static void add(double[] row, double[] sums) {
        Arrays.setAll(sums, column -> sums[column] + row[column]);
    }
}
