package org.weft.analysis;

/** How communities are found. */
public enum CommunityMethod {
    /** By raising modularity step by step; no chance in it. */
    GREEDY_MODULARITY,
    /** By letting labels spread in a random order that a seed decides. */
    LABEL_PROPAGATION
}
