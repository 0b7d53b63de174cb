package org.weft.analysis;

/** What a region may have more of than others. */
public enum QuotientSubject {
    /** Organisations active in a field. */
    FIELDS,
    /** Organisations active in a mission's fields, whichever region's mission it is. */
    MISSIONS,
    /** Live collaborations with a market. */
    MARKETS
}
