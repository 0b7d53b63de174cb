package org.weft.analysis;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as they may be shown, and as they are ranked. Small numbers of people are protected as HESA does: to the
 * nearest 5, halves up, and so below 2.5 to 0. A total is summed first and rounded then, so that rounded parts need not
 * add up to it.
 */
public final class Rounding {

    private static final double STEP = 5;
    private static final MathContext SUMS = new MathContext(12);

    private Rounding() {
    }

    /** To 12 digits: two numbers that differ in later ones are sums of the same terms in another order, and equal. */
    static double ofSum(double sum) {
        return new BigDecimal(sum).round(SUMS).doubleValue();
    }

    /**
     * The count that may be shown.
     *
     * @throws IllegalArgumentException for a count that is negative or not finite
     */
    public static int of(double count) {
        if (!(count >= 0) || Double.isInfinite(count)) {
            throw new IllegalArgumentException("a count cannot be " + count);
        }
        return (int) (Math.floor(count / STEP + 0.5) * STEP);
    }
}
