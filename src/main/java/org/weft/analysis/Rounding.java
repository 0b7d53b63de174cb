package org.weft.analysis;

/**
 * Small numbers protected as HESA does: to the nearest 5, halves up, and so below 2.5 to 0. A total is summed first and
 * rounded then, so that rounded parts need not add up to it.
 */
public final class Rounding {

    private static final double STEP = 5;

    private Rounding() {
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
