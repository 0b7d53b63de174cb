package org.weft.analysis;

/** How a home organisation can be connected with a market. */
public enum ConnectionKind {
    /** A collaboration with a party in the market. */
    COLLABORATION,
    /** A campus or subsidiary of a home organisation in the market. */
    PRESENCE
}
