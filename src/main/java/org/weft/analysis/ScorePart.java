package org.weft.analysis;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

/**
 * One named part of a score, so that a person can argue with it.
 *
 * @param name such as {@code adamicAdar}
 * @param raw the value as its formula gives it; null where it is undefined or nothing is recorded
 * @param normalised the value in [0, 1]; 0 where {@code raw} is null
 * @param normalisation how the one becomes the other, in words and signs such as {@code x / (1 + x)}
 * @param weight its share of the score; all weights of a score sum to 1
 * @param contribution normalised · weight
 */
public record ScorePart(String name, @Nullable Double raw, double normalised, String normalisation, double weight,
        double contribution) {

    /** A figure within a normalisation: four significant digits at most. */
    static String figure(double value) {
        return new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    static ScorePart of(String name, @Nullable Double raw, double normalised, String normalisation, double weight) {
        return new ScorePart(name, raw, normalised, normalisation, weight, normalised * weight);
    }
}
