package org.weft.analysis;

import java.util.List;

/** What all weights that an asker may give have in common. */
final class Weights {

    private static final double MOST = 1e6;

    private Weights() {
    }

    /** Refuses weights that are negative, above a million, or all zero. */
    static void check(List<Double> weights) {
        for (double weight : weights) {
            if (!(weight >= 0 && weight <= MOST)) {
                throw new IllegalArgumentException("a weight is " + weight + "; weights are 0 to 1,000,000");
            }
        }
        if (sum(weights) == 0) {
            throw new IllegalArgumentException("all weights are 0; give at least one that is more");
        }
    }

    static double sum(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }
}
