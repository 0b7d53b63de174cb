package org.weft.analysis;

/** Between whom affinity is measured. */
public enum AffinityParties {
    /** Countries. */
    COUNTRIES,
    /** Regions; for an organisation without one, its country. */
    REGIONS
}
