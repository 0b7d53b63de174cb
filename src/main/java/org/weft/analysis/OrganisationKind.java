package org.weft.analysis;

/** What an organisation is. In the graph it is the organisation's second label, see {@link #label()}. */
public enum OrganisationKind {
    UNIVERSITY("University"), COMPANY("Company"), CENTRE_OF_EXCELLENCE("CentreOfExcellence"), RESEARCH_ORGANISATION(
            "ResearchOrganisation"), PUBLIC_BODY("PublicBody"), FUNDER("Funder"), INVESTOR("Investor"), CLUSTER(
                    "Cluster"), HEALTHCARE("Healthcare"), SITE("Site");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    /** The label of such a node in the graph. */
    public String label() {
        return label;
    }
}
