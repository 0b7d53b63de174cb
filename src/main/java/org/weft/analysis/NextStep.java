package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One introduction to make.
 *
 * @param rank from 1, in the order of choosing
 * @param gap the two organisations to bring together, with their score
 * @param adds strength the introduction is expected to add in each mission that both work in: what a new tie is worth ·
 *     the pair's score
 * @param gain weighted gap it closes beyond what the steps before it close
 * @param cost what it costs; 1 where none was given
 * @param cells the places it adds to, those it closes most of first
 * @param introduction the best chain between the two; null where none is recorded
 */
public record NextStep(int rank, LinkGap gap, double adds, double gain, double cost, List<Place> cells,
        @Nullable Introduction introduction) {

    /**
     * A mission in a market that a step adds to.
     *
     * @param weight what one unit of strength is worth there: the pull of the market's tier
     * @param isRecorded whether both are recorded as working in the mission; else nothing is recorded of what the other
     *     works in, and the step counts less here
     * @param remaining strength still missing there before the step
     * @param closed strength the step closes: min(remaining, adds), or min(remaining, adds · ½) where not recorded
     */
    public record Place(String mission, String market, double weight, boolean isRecorded, double remaining,
            double closed) {}
}
