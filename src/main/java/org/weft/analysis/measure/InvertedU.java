package org.weft.analysis.measure;

/**
 * A fit that is best for partners who are neither strangers nor clones: f(x) = ((x/p)^p · ((1−x)/(1−p))^(1−p))^s, from
 * 0 at an overlap of 0, over 1 at the peak p, to 0 at an overlap of 1.
 *
 * <p>
 * The shape is ours: the density of a Beta distribution, scaled. That fit peaks at a middling to high overlap is
 * Nooteboom et al., "Optimal cognitive distance and absorptive capacity", Research Policy 36 (2007); where, must be
 * said or fitted to data. O(1).
 */
public final class InvertedU {

    private final double peak;
    private final double sharpness;

    /**
     * With this peak.
     *
     * @param peak
     *            the best overlap, between 0 and 1, both excluded
     * @param sharpness
     *            above 0: how fast fit falls off; at 1 gently, at 10 only near the peak is good
     * @throws IllegalArgumentException
     *             when either is out of range
     */
    public InvertedU(double peak, double sharpness) {
        if (!(peak > 0 && peak < 1 && sharpness > 0 && sharpness < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("peak must be between 0 and 1, sharpness above 0");
        }
        this.peak = peak;
        this.sharpness = sharpness;
    }

    /**
     * The fit of this overlap.
     *
     * @throws IllegalArgumentException
     *             when overlap is not between 0 and 1
     */
    public double of(double overlap) {
        if (!(overlap >= 0 && overlap <= 1)) {
            throw new IllegalArgumentException("overlap must be between 0 and 1, not " + overlap);
        }
        double rise = Math.pow(overlap / peak, sharpness * peak);
        double fall = Math.pow((1 - overlap) / (1 - peak), sharpness * (1 - peak));
        return rise * fall;
    }
}
