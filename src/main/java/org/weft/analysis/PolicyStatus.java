package org.weft.analysis;

/** Where a policy stands. */
public enum PolicyStatus {
    IN_FORCE,
    PLANNED,
    ENDED
}
