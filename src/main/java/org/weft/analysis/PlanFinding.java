package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One place where a region's plan does not hold together.
 *
 * @param sentence what does not, in plain words
 * @param mission slug, where it is about a mission
 * @param policy slug, where it is about a policy
 * @param market code, where it is about a market
 * @param sector slug, where it is about a sector
 * @param workstreams slugs of the parts of the plan it rests on
 * @param statements ids of the statements it rests on
 */
public record PlanFinding(Kind kind, String sentence, @Nullable String mission, @Nullable String policy,
        @Nullable String market, @Nullable String sector, List<String> workstreams, List<String> statements) {

    /** What sort of hole it is. */
    public enum Kind {
        /** A mission is promised, and no workstream covers it. */
        PROMISED_NOT_COVERED,
        /** No home organisation answers a policy. */
        POLICY_WITHOUT_ASSET,
        /** The region names a market, and no connection and no event has to do with it. */
        MARKET_NOT_ACTED_ON,
        /** A sector serves no mission. */
        SECTOR_WITHOUT_MISSION
    }
}
