package org.weft.analysis;

/**
 * What sort of tie a collaboration is. {@link #PARTNERSHIP} is for a source that says no more than that there is one.
 */
public enum CollaborationKind {
    RESEARCH_PARTNERSHIP,
    JOINT_PROGRAMME,
    CAMPUS,
    KTP,
    PLACEMENT,
    FUNDING_AWARD,
    INVESTMENT,
    SUPPLY_CHAIN,
    MEMBERSHIP,
    CO_LOCATION,
    TWINNING,
    MOU,
    EVENT_FOLLOW_UP,
    PARTNERSHIP
}
