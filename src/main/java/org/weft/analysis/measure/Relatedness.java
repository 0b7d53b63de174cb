package org.weft.analysis.measure;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * How near activities are to each other by the places that have both, and how near a place is to what it lacks
 * (Hidalgo, Klinger, Barabási and Hausmann, "The product space conditions the development of nations", Science 317,
 * 2007).
 *
 * <p>
 * Built in O(R I²), a proximity O(1), a density O(I). An activity that no place has is near nothing: null.
 */
public final class Relatedness {

    private final double[][] has;
    private final double[] diversity;
    private final double[] ubiquity;
    private final CrossRelatedness space;

    /** Over which place (row) has which activity (column), as {@link LocationQuotient#advantages} gives it. */
    public Relatedness(boolean[][] has) {
        this.has = Matrices.copy(has);
        diversity = Matrices.rowSums(this.has);
        ubiquity = Matrices.columnSums(this.has);
        space = new CrossRelatedness(has, has);
    }

    /** How many activities a place has. */
    public int diversity(int place) {
        return (int) diversity[place];
    }

    /** How many places have an activity. */
    public int ubiquity(int activity) {
        return (int) ubiquity[activity];
    }

    /**
     * φ_ij = min(P(i|j), P(j|i)): places with both, over places with the commoner one.
     *
     * @throws IllegalArgumentException
     *             for an activity with itself
     */
    public @Nullable Double proximity(int one, int other) {
        if (one == other) {
            throw new IllegalArgumentException("activity " + one + " cannot be paired with itself");
        }
        return space.proximity(one, other);
    }

    /** Σ_{i≠j} M_ri φ_ij / Σ_{i≠j} φ_ij: the share of what is near an activity that the place has. */
    public @Nullable Double density(int place, int activity) {
        return share(activity, other -> has[place][other]);
    }

    /**
     * How much density a partner would add for an activity: as {@link #density}, over what the partner has and the
     * place lacks (Balland and Boschma, "Complementary interregional linkages and Smart Specialisation", Regional
     * Studies 55, 2021).
     */
    public @Nullable Double added(int place, int partner, int activity) {
        return share(activity, other -> has[partner][other] * (1 - has[place][other]));
    }

    /**
     * The mean of {@link #added} over the activities that the place lacks, from 0 to 1; null where it lacks none, or
     * all it lacks is near nothing. Not symmetric. O(I²).
     */
    public @Nullable Double complementarity(int place, int partner) {
        double sum = 0;
        int count = 0;
        for (int activity = 0; activity < ubiquity.length; activity++) {
            Double added = has[place][activity] > 0 ? null : added(place, partner, activity);
            sum += added == null ? 0 : added;
            count += added == null ? 0 : 1;
        }
        return count == 0 ? null : sum / count;
    }

    private @Nullable Double share(int activity, IntToDoubleFunction held) {
        double near = 0;
        double had = 0;
        for (int other : IntStream.range(0, ubiquity.length).filter(i -> i != activity).toArray()) {
            Double proximity = space.proximity(other, activity);
            near += proximity == null ? 0 : proximity;
            had += proximity == null ? 0 : proximity * held.applyAsDouble(other);
        }
        return near == 0 ? null : had / near;
    }
}
