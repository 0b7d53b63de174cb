package org.weft.analysis;

/** Where an event stands. */
public enum EventStatus {
    PLANNED,
    HELD,
    CANCELLED
}
