package org.weft.analysis;

/** Where a collaboration stands. */
public enum CollaborationStatus {
    PLANNED,
    ACTIVE,
    DORMANT,
    ENDED
}
