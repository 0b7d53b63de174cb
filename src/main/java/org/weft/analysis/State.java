package org.weft.analysis;

/** How well a place in the map of connections is known: the first of these that applies. Unknown is not absent. */
public enum State {
    /** There is a live tie. */
    PRESENT,
    /** Sources disagree on whether the tie lives. */
    CONFLICTING,
    /** A tie is planned. */
    PLANNED,
    /** There are only sleeping or ended ties. */
    DORMANT,
    /** The last evidence, or the last review, is older than the threshold. */
    STALE,
    /** Somebody looked, lately, and found nothing. */
    CONFIRMED_ABSENT,
    /** Nobody has looked. */
    NOT_RECORDED
}
