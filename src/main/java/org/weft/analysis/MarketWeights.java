package org.weft.analysis;

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

    private static final double MOST = 1e6;

    /** The documented defaults. */
    public static final MarketWeights DEFAULT = new MarketWeights(3, 2, 1, 2, 1, 1);

    /** Refuses weights that are negative, above a million, or all zero. */
    public MarketWeights {
        for (double weight : new double[]{priority, headroom, presence, links, capacity, events}) {
            if (!(weight >= 0 && weight <= MOST)) {
                throw new IllegalArgumentException("a weight is " + weight + "; weights are 0 to 1,000,000");
            }
        }
        if (priority + headroom + presence + links + capacity + events == 0) {
            throw new IllegalArgumentException("all weights are 0; give at least one that is more");
        }
    }

    double sum() {
        return priority + headroom + presence + links + capacity + events;
    }
}
