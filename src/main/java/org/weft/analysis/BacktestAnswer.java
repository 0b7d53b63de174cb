package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.Interval;

/**
 * How well the service would have foreseen ties that are known by now.
 *
 * @param splitOn ties begun on this day or later were hidden; null where there was nothing to split
 * @param fitOn ties begun from this day up to the split fitted the weights; null where none did
 * @param datedTies pairs of organisations whose first collaboration has a date
 * @param undatedTies pairs whose collaborations have none: left out altogether
 * @param shownTies pairs that the methods saw
 * @param newTies hidden pairs that were to be found: both ends had a tie before the split
 * @param unreachable hidden pairs left out, since an end had no tie before the split
 * @param otherPairs pairs without a tie that they were set against
 * @param withoutCommonNeighbour share of the new ties whose ends had no partner in common
 * @param seenByAny share of the new ties that any method except chance and size gives more than 0
 * @param fittedWeights weights fitted on older ties; null where too few
 * @param notFittedBecause why no weights were fitted; null where they were
 * @param results one for each method asked for
 * @param refusedBecause why there is no result, in plain words; null where there is one
 */
public record BacktestAnswer(@Nullable LocalDate splitOn, @Nullable LocalDate fitOn, int datedTies, int undatedTies,
        int shownTies, int newTies, int unreachable, int otherPairs, @Nullable Double withoutCommonNeighbour,
        @Nullable Double seenByAny, @Nullable LinkWeights fittedWeights, @Nullable String notFittedBecause,
        List<Result> results, @Nullable String refusedBecause) {

    /**
     * How one method did. Equal scores count by their expectation.
     *
     * @param areaUnderCurve chance that a new tie stands above another pair: ½ is chance
     * @param averagePrecision mean precision at the ranks of the new ties
     * @param precisionAtK share of new ties among the first k
     * @param hitsAtK share of new ties above the k-th best other pair
     * @param factorOverRandom precision at k over that of chance
     * @param sees share of the new ties that it gives more than 0
     * @param areaInterval 95 % bootstrap interval
     * @param precisionInterval 95 % bootstrap interval of the average precision
     */
    public record Result(BacktestMethod method, @Nullable Double areaUnderCurve, @Nullable Double averagePrecision,
            @Nullable Double precisionAtK, @Nullable Double hitsAtK, @Nullable Double factorOverRandom, double sees,
            @Nullable Interval areaInterval, @Nullable Interval precisionInterval) {}
}
