package org.weft.analysis;

import java.util.List;

/**
 * How much each part of a link gap's score counts. Only their proportions matter.
 *
 * @param adamicAdar partners in common, rare ones more
 * @param resourceAllocation partners in common, rare ones much more
 * @param threePaths chains of three ties: sees pairs without a partner in common
 * @param katz all roads between them, long ones counting less
 * @param fit how well their fields fit: neither strangers nor clones
 * @param complementarity whether the other works in fields that are new to the home organisation and near its own
 * @param alumni alumni of the home organisation at work in the other's market
 * @param presence whether the home organisation has a live tie in the other's country already
 * @param marketPriority how the region ranks the other's market
 * @param introducer how strong the best chain of introductions between them is
 * @param appetite how much the two want to, as assessed
 * @param capacity how much the two could, as assessed
 */
public record LinkWeights(double adamicAdar, double resourceAllocation, double threePaths, double katz, double fit,
        double complementarity, double alumni, double presence, double marketPriority, double introducer,
        double appetite, double capacity) {

    /** The documented defaults. */
    public static final LinkWeights DEFAULT = new LinkWeights(2, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1);

    /** Refuses weights that are negative, above a million, or all zero. */
    public LinkWeights {
        Weights.check(List.of(adamicAdar, resourceAllocation, threePaths, katz, fit, complementarity, alumni, presence,
                marketPriority, introducer, appetite, capacity));
    }

    /** From values in the order of the parts. */
    static LinkWeights of(double[] values) {
        return new LinkWeights(values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7],
                values[8], values[9], values[10], values[11]);
    }

    /** The weights in the order of the parts. */
    List<Double> values() {
        return List.of(adamicAdar, resourceAllocation, threePaths, katz, fit, complementarity, alumni, presence,
                marketPriority, introducer, appetite, capacity);
    }

    double sum() {
        return Weights.sum(values());
    }
}
