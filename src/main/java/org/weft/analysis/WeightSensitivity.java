package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * How far one weight can be moved, the others staying, before the first three markets are others (their order among
 * themselves aside).
 *
 * @param term name of the term
 * @param weight as it is, in the unit in which weights were given
 * @param lower the nearest change below; null where none down to 0
 * @param higher the nearest change above; null where none however high
 */
public record WeightSensitivity(String term, double weight, @Nullable Change lower, @Nullable Change higher) {

    /**
     * Where the first three change.
     *
     * @param weight the value at which the two markets score the same; beyond it, or at it where codes decide so, they
     *     change places
     * @param enters code of the market that comes in
     * @param leaves code of the market that goes
     */
    public record Change(double weight, String enters, String leaves) {}
}
