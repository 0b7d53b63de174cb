package org.weft.analysis;

/**
 * A mission in a market where strength is still missing after all steps.
 *
 * @param weight what one unit of strength is worth there: the pull of the market's tier
 * @param missing strength missing before the first step
 * @param remaining strength missing after the last, above 0
 * @param candidates how many pairs without a tie could add something here
 * @param organisationsThere how many organisations are recorded in the market
 * @param reason why no step closes it, in plain words
 */
public record OpenPlace(String mission, String market, double weight, double missing, double remaining, int candidates,
        int organisationsThere, String reason) {}
