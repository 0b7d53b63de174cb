package org.weft.analysis;

/** Between what an organisation may broker. */
public enum BrokerGrouping {
    /** Regions; where none is recorded, the country. */
    REGION,
    /** Countries. */
    MARKET,
    /** Kinds of organisations. */
    KIND
}
