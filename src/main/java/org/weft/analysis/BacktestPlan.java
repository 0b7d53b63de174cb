package org.weft.analysis;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How to back-test.
 *
 * @param region only pairs of one of its organisations with another; null for all pairs
 * @param splitOn ties begun on this day or later are hidden; null to hide a share
 * @param holdout share of the dated ties to hide, the newest, in (0, 1); looked at where there is no day
 * @param k how far down the ranking precision and hits look, ≥ 1
 * @param katzBeta what a step counts; null for the default
 */
public record BacktestPlan(@Nullable Region region, @Nullable LocalDate splitOn, double holdout,
        Set<BacktestMethod> methods, int k, Negatives negatives, @Nullable Double katzBeta, long seed) {

    /** Refuses numbers out of range. */
    public BacktestPlan {
        if (!(holdout > 0 && holdout < 1) || k < 1 || methods.isEmpty()) {
            throw new IllegalArgumentException("holdout must be between 0 and 1, k at least 1, and a method is needed");
        }
    }
}
