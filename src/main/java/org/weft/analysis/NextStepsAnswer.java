package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What to do first.
 *
 * @param steps in the order of choosing, the greatest gain first (by gain per cost where that turned out better)
 * @param value weighted gap that all steps close together: the sum of their gains
 * @param openGap weighted gap that was open before: Σ weight · missing strength
 * @param cost sum of the steps' costs
 * @param budget null where a number of steps was asked for
 * @param bound part of the best possible value that this choice is certain to reach, whatever the data
 * @param guarantee which bound that is, in plain words
 * @param bestPossible a value that no choice can exceed on this data; value ÷ bestPossible is often a better guarantee
 * @param candidates how many pairs of a home organisation and one in a market were looked at
 * @param useful how many of them would add something to an open cell
 * @param withoutSharedMission how many share no mission, as far as their fields are recorded
 * @param whyNone why there is no step, in plain words; null where there is one
 * @param whyNotMore why there are fewer steps than asked for, in plain words; null where there are as many, or none
 * @param places where strength was missing before the first step: openGap is the sum of weight · missing; those with the
 *     greatest weighted gap left first
 */
public record NextStepsAnswer(String region, LocalDate asOf, @Nullable String mission, @Nullable String market,
        List<NextStep> steps, double value, double openGap, double cost, @Nullable Double budget, double bound,
        String guarantee, double bestPossible, int candidates, int useful, int withoutSharedMission,
        @Nullable String whyNone, @Nullable String whyNotMore, List<OpenPlace> places) {}
