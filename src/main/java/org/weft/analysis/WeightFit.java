package org.weft.analysis;

import org.jspecify.annotations.Nullable;

import org.weft.analysis.measure.Cancellation;

/**
 * Fits the weights of a score to ties that came: logistic regression with weights of 0 or more, by projected gradient
 * descent from 0, positives and negatives weighing the same in all, with a small ridge ({@value #RIDGE}) so that what
 * tells nothing gets nothing. No chance plays a part. O({@value #STEPS} · pairs · parts).
 */
final class WeightFit {

    private static final int STEPS = 2_000;
    private static final double RATE = 1.0;
    private static final double RIDGE = 1e-3;

    private final double[][] parts;
    private final boolean[] cameTrue;

    /**
     * Over scored pairs.
     *
     * @param parts for each pair the normalised parts, in the order of {@link LinkWeights}
     */
    WeightFit(double[][] parts, boolean[] cameTrue) {
        this.parts = parts;
        this.cameTrue = cameTrue;
    }

    /** The weights, the greatest set to 1; null where no part tells new ties from other pairs. */
    @Nullable
    LinkWeights weights() {
        int positives = 0;
        for (boolean came : cameTrue) {
            positives += came ? 1 : 0;
        }
        int negatives = cameTrue.length - positives;
        if (positives == 0 || negatives == 0) {
            return null;
        }
        var weights = new double[parts[0].length];
        double bias = 0;
        for (int step = 0; step < STEPS; step++) {
            Cancellation.check();
            var gradient = new double[weights.length];
            double biasGradient = 0;
            for (int i = 0; i < parts.length; i++) {
                double error = (cameTrue[i] ? 1 : 0) - 1 / (1 + Math.exp(-bias - dot(weights, parts[i])));
                double share = error / (2.0 * (cameTrue[i] ? positives : negatives));
                biasGradient += share;
                for (int j = 0; j < weights.length; j++) {
                    gradient[j] += share * parts[i][j];
                }
            }
            bias += RATE * biasGradient;
            for (int j = 0; j < weights.length; j++) {
                weights[j] = Math.max(0, weights[j] + RATE * (gradient[j] - RIDGE * weights[j]));
            }
        }
        return scaled(weights);
    }

    private static @Nullable LinkWeights scaled(double[] weights) {
        double most = 0;
        for (double weight : weights) {
            most = Math.max(most, weight);
        }
        if (most == 0) {
            return null;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= most;
        }
        return LinkWeights.of(weights);
    }

    static double dot(double[] weights, double[] parts) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * parts[i];
        }
        return sum;
    }
}
