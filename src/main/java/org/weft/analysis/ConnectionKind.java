package org.weft.analysis;

/** How a home organisation can be connected with a market. */
public enum ConnectionKind {
    /** A collaboration with a party in the market. */
    COLLABORATION,
    /** A campus or subsidiary of a home organisation in the market. */
    PRESENCE,
    /** Alumni of a home university who work in the market. */
    ALUMNI,
    /** Students of a home university who come from the market. */
    STUDENTS
}
