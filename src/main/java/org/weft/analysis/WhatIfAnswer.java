package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a supposed change would do. Only what differs is listed.
 *
 * @param cells places whose numbers or state would differ, by mission, then market
 * @param closed gaps that would go, of all kinds
 * @param opened gaps that would come
 * @param organisations those whose constraint or reach would differ, by slug
 * @param reachBefore organisations that chains from the region's own lead to, its own included
 * @param marketsBefore codes of the markets in which chains from the region reach somebody
 * @param bridgesBefore how many ties would cut somebody off if they went
 * @param bridgesLost ties that would no longer be bridges, or no longer be
 * @param bridgesGained ties that would become bridges
 * @param supposed the network as it would be: cells, what opened and marketsAfter are about it
 */
public record WhatIfAnswer(String region, LocalDate asOf, List<CellChange> cells, List<ChangedGap> closed,
        List<ChangedGap> opened, List<OrganisationChange> organisations, int reachBefore, int reachAfter,
        List<String> marketsBefore, List<String> marketsAfter, int bridgesBefore, int bridgesAfter,
        List<Bridge> bridgesLost, List<Bridge> bridgesGained, Network supposed) {

    /** One place before and after; expected is null where undefined. */
    public record CellChange(String mission, String market, double observedBefore, double observedAfter,
            @Nullable Double expectedBefore, @Nullable Double expectedAfter, @Nullable Double shortfallBefore,
            @Nullable Double shortfallAfter, State stateBefore, State stateAfter) {}

    /**
     * One organisation before and after.
     *
     * @param constraintBefore Burt's constraint; null without a tie, or where it is not in the network
     * @param partnersBefore organisations it has a tie with; null where it is not in the network
     */
    public record OrganisationChange(String slug, String name, @Nullable Double constraintBefore,
            @Nullable Double constraintAfter, @Nullable Integer partnersBefore, @Nullable Integer partnersAfter) {}

    /** A tie without which its two organisations would not be connected; slugs and names. */
    public record Bridge(String one, String oneName, String other, String otherName) {}
}
