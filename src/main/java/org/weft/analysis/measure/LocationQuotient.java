package org.weft.analysis.measure;

import java.util.Arrays;

/**
 * How much more of an activity a place has than its share: (x_ri / x_r) / (x_i / x) (Florence 1939; as revealed
 * comparative advantage, Balassa 1965).
 *
 * <p>
 * 0/0, a place without anything or an activity nowhere, gives 0 by convention, so that such a place has an advantage in
 * nothing. Built in O(RI), each answer O(1) unless stated.
 */
public final class LocationQuotient {

    private final double[][] amounts;
    private final double[] places;
    private final double[] activities;
    private final double total;

    /**
     * Over places (rows) and activities (columns).
     *
     * @throws IllegalArgumentException
     *             when an amount is negative or not finite, or rows differ in length
     */
    public LocationQuotient(double[][] amounts) {
        this.amounts = Matrices.copy(amounts);
        places = Matrices.rowSums(amounts);
        activities = Matrices.columnSums(amounts);
        total = Arrays.stream(places).sum();
    }

    /** The quotient of one place and activity; multiplied out, so that with counts 1 is exactly 1. */
    public double of(int place, int activity) {
        double amount = amounts[place][activity];
        return amount == 0 ? 0 : amount * total / (places[place] * activities[activity]);
    }

    /** Whether the quotient is 1 or more. */
    public boolean hasAdvantage(int place, int activity) {
        return of(place, activity) >= 1;
    }

    /** {@link #hasAdvantage} for all: the input of {@link Relatedness}. O(RI). */
    public boolean[][] advantages() {
        var found = new boolean[amounts.length][activities.length];
        for (int place = 0; place < amounts.length; place++) {
            for (int activity = 0; activity < activities.length; activity++) {
                found[place][activity] = hasAdvantage(place, activity);
            }
        }
        return found;
    }
}
