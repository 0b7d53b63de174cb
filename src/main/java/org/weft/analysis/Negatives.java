package org.weft.analysis;

/** Which pairs that got no tie a back-test sets against those that did. */
public enum Negatives {
    /** Any. Easy: flatters every method. */
    RANDOM,
    /** Pairs in which one end of a new tie is exchanged for another in the same country that works in a mission of its. */
    HARD
}
