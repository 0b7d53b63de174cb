package org.weft.analysis;

/** Which question a gap answers. */
public enum GapKind {
    /** Where is mission × market thinner than it should be? */
    COVERAGE,
    /** Which kind of actor has no tie in this mission and market? */
    ACTOR,
    /** Which home organisation has nothing in this market, though its peers do? */
    STAKEHOLDER,
    /** Which two organisations ought to know each other and don't? */
    LINK,
    /** Which centre of excellence here has no counterpart there in a shared field? */
    CENTRE,
    /** Which market hangs on one organisation or one tie? */
    FRAGILITY,
    /** Which two sectors share capability and have no tie? */
    CROSSOVER,
    /** Which policy has no asset, and which asset answers to no policy? */
    POLICY
}
