package org.weft.analysis;

/** Whether an organisation is there, or is to be. */
public enum OrganisationStatus {
    EXISTING,
    PLANNED,
    /** Sources speak of somebody and do not say who: a stand-in, so nobody whom one could ask. */
    UNNAMED
}
