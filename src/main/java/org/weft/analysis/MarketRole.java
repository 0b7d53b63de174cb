package org.weft.analysis;

/** What a region says of a market it names. */
public enum MarketRole {
    FOCUS,
    PARTNER,
    INWARD_MISSION,
    TWINNING,
    COMPARATOR,
    MENTIONED
}
