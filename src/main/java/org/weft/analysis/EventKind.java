package org.weft.analysis;

/** What sort of occasion an event is. */
public enum EventKind {
    INWARD_MISSION,
    OUTWARD_MISSION,
    CONFERENCE,
    SHOWCASE,
    VISIT,
    MEETING,
    LAUNCH
}
