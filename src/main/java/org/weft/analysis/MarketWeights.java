package org.weft.analysis;

import java.util.List;

/**
 * How much each term of a target market's score counts. Only their proportions matter.
 *
 * @param priority how the region ranks the market
 * @param headroom how much strength is missing there
 * @param presence how much the mission has there already
 * @param links how many home organisations have any live tie there
 * @param capacity how many organisations there are active in the mission
 * @param events whether the region names a delegation, a twinning or a partner
 */
public record MarketWeights(double priority, double headroom, double presence, double links, double capacity,
        double events) {

    /** The documented defaults. */
    public static final MarketWeights DEFAULT = new MarketWeights(3, 2, 1, 2, 1, 1);

    /** Refuses weights that are negative, above a million, or all zero. */
    public MarketWeights {
        Weights.check(List.of(priority, headroom, presence, links, capacity, events));
    }

    /** The weights in the order of the terms. */
    List<Double> values() {
        return List.of(priority, headroom, presence, links, capacity, events);
    }

    double sum() {
        return Weights.sum(values());
    }
}
