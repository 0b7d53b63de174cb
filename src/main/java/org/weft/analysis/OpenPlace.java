package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A mission in a market where strength was missing before the first step.
 *
 * @param weight what one unit of strength is worth there: the pull of the market's tier
 * @param missing strength missing before the first step, above 0
 * @param remaining strength missing after the last; 0 where the steps close it
 * @param candidates how many pairs without a tie could add something here
 * @param organisationsThere how many organisations are recorded in the market
 * @param reason why no step closes it, in plain words; null where the steps do
 */
public record OpenPlace(String mission, String market, double weight, double missing, double remaining, int candidates,
        int organisationsThere, @Nullable String reason) {}
