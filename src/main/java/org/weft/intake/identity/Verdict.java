package org.weft.intake.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be thought of one row.
 *
 * @param match who it is; null where nobody, or not surely
 * @param doubts whom it may be, where there is no match
 */
record Verdict(@Nullable Match match, List<PossibleDuplicate> doubts) {

    /** It is nobody's. */
    static final Verdict NONE = new Verdict(null, List.of());

    static Verdict sure(Match match) {
        return new Verdict(match, List.of());
    }
}
