package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * One named part of a score, so that a person can argue with it.
 *
 * @param name such as {@code adamicAdar}
 * @param raw the value as its formula gives it; null where it is undefined or nothing is recorded
 * @param normalised the value in [0, 1]; 0 where {@code raw} is null
 * @param weight its share of the score; all weights of a score sum to 1
 * @param contribution normalised · weight
 */
public record ScorePart(String name, @Nullable Double raw, double normalised, double weight, double contribution) {

    static ScorePart of(String name, @Nullable Double raw, double normalised, double weight) {
        return new ScorePart(name, raw, normalised, weight, normalised * weight);
    }
}
