package org.weft.analysis;

/** Which time two days are compared in. */
public enum TimeAxis {
    /** What held in the world on each day, by today's knowledge. */
    VALIDITY,
    /** What had been recorded by the end of each day, about the world on the second. */
    RECORDING
}
