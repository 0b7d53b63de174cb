package org.weft.analysis;

/** What an organisation is; in the graph, its second label. */
public enum OrganisationKind {
    UNIVERSITY,
    COMPANY,
    CENTRE_OF_EXCELLENCE,
    RESEARCH_ORGANISATION,
    PUBLIC_BODY,
    FUNDER,
    INVESTOR,
    CLUSTER,
    HEALTHCARE,
    SITE
}
