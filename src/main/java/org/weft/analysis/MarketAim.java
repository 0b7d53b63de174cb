package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a region says of a market.
 *
 * @param region slug of the region
 * @param market code of the market
 * @param tier null where the region does not rank it
 * @param focusSince null where it is not in focus, or the source gives no date
 * @param backing the statements that say so
 */
public record MarketAim(String region, String market, MarketRole role, @Nullable Tier tier,
        @Nullable PartialDate focusSince, Backing backing) {}
