package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What an introduction costs, in any one unit.
 *
 * @param from slug of the home organisation; null for any
 * @param to slug of the other; null for any
 * @param market code of the market the other is in; null for any
 * @param cost above 0
 */
public record IntroductionCost(@Nullable String from, @Nullable String to, @Nullable String market, double cost) {

    /** Refuses a cost that is 0, negative or not finite. */
    public IntroductionCost {
        if (!(cost > 0) || Double.isInfinite(cost)) {
            throw new IllegalArgumentException("a cost is " + cost + "; costs are above 0");
        }
    }

    boolean appliesTo(LinkGap gap) {
        return (from == null || from.equals(gap.from())) && (to == null || to.equals(gap.to()))
                && (market == null || market.equals(gap.market()));
    }
}
