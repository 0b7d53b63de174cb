package org.weft.analysis;

/** What made a gap open or close. */
public enum GapChangeReason {
    /** Statements that speak of its place; age alone would not have done it. */
    STATEMENTS,
    /** Evidence that grew older, weaker or stale; no statement in between speaks of its place. */
    AGE,
    /** Age alone would have done it, and statements speak of its place as well. */
    BOTH,
    /** Statements about other places, which moved what is expected or suggested here, or a chain that leads here. */
    ELSEWHERE,
    /** The supposed change of a what-if question. */
    SUPPOSED
}
