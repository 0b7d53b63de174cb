package org.weft.analysis;

/**
 * How much each part of a link gap's score counts. Only their proportions matter.
 *
 * @param adamicAdar partners in common, rare ones more
 * @param resourceAllocation partners in common, rare ones much more
 * @param threePaths chains of three ties: sees pairs without a partner in common
 * @param fit how well their fields fit: neither strangers nor clones
 * @param presence whether the home organisation has a live tie in the other's country already
 * @param marketPriority how the region ranks the other's market
 * @param introducer how strong the best chain of introductions between them is
 */
public record LinkWeights(double adamicAdar, double resourceAllocation, double threePaths, double fit, double presence,
        double marketPriority, double introducer) {

    /** The documented defaults. */
    public static final LinkWeights DEFAULT = new LinkWeights(2, 1, 1, 3, 1, 1, 2);

    /** Refuses weights that are negative, not finite, or all zero. */
    public LinkWeights {
        for (double weight : new double[]{adamicAdar, resourceAllocation, threePaths, fit, presence, marketPriority,
                introducer}) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("a weight is " + weight + "; weights are 0 or more");
            }
        }
        if (adamicAdar + resourceAllocation + threePaths + fit + presence + marketPriority + introducer == 0) {
            throw new IllegalArgumentException("all weights are 0; give at least one that is more");
        }
    }

    double sum() {
        return adamicAdar + resourceAllocation + threePaths + fit + presence + marketPriority + introducer;
    }
}
