package org.weft.analysis;

/** Whether an organisation exists already or stands in a pipeline. */
public enum OrganisationStatus {
    EXISTING,
    PLANNED
}
