package org.weft.analysis;

/** How a back-test ranks pairs. */
public enum BacktestMethod {
    /** All equal: chance. */
    RANDOM,
    /** Partners in common. */
    COMMON_NEIGHBOURS,
    /** Partners in common, rare ones more. */
    ADAMIC_ADAR,
    /** Partners in common, rare ones much more. */
    RESOURCE_ALLOCATION,
    /** The large get larger: a baseline to beat. */
    PREFERENTIAL_ATTACHMENT,
    /** Chains of three ties. */
    THREE_PATHS,
    /** All roads, long ones counting less. */
    KATZ,
    /** The score of link gaps with its default weights. */
    COMBINED,
    /** The score of link gaps with weights fitted on older ties. */
    FITTED
}
