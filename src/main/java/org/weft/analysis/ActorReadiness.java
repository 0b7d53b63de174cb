package org.weft.analysis;

import java.util.List;

/**
 * How far one class of actors is ready for a market: who of it has a live tie between the region and the market, in any
 * mission or none.
 *
 * @param homes slugs of home organisations of the class with a live tie there, sorted
 * @param counterparts slugs of organisations of the class there with a live tie with home, sorted
 * @param recordedThere how many organisations of the class are recorded in the market, tied or not
 */
public record ActorReadiness(ActorClass actors, List<String> homes, List<String> counterparts, int recordedThere) {

    /** Whether the class has a live tie on either side. */
    public boolean isReady() {
        return !homes.isEmpty() || !counterparts.isEmpty();
    }
}
