package org.weft.analysis;

/** A coarse kind of actor, as an international office sorts them. */
public enum ActorClass {
    /** Universities, but not their campuses abroad. */
    UNIVERSITIES,
    /** What is part of a home organisation and lies in a market. */
    FOREIGN_CAMPUSES,
    /** Companies and investors. */
    CORPORATES,
    /** Centres of excellence, research organisations, clusters and sites. */
    CENTRES,
    /** Public bodies, funders and health care. */
    PUBLIC_BODIES;

    static ActorClass of(Organisation organisation, Network network, Region region) {
        if (Connections.marketOf(region, organisation) != null
                && network.homeOf(organisation, region.slug()) != null) {
            return FOREIGN_CAMPUSES;
        }
        return switch (organisation.kind()) {
            case UNIVERSITY -> UNIVERSITIES;
            case COMPANY, INVESTOR -> CORPORATES;
            case CENTRE_OF_EXCELLENCE, RESEARCH_ORGANISATION, CLUSTER, SITE -> CENTRES;
            case PUBLIC_BODY, FUNDER, HEALTHCARE -> PUBLIC_BODIES;
        };
    }
}
