package org.weft.analysis;

/**
 * How far one class of actors is ready for a market: who of it has a live tie between the region and the market, in any
 * mission or none.
 *
 * @param homes home organisations of the class with a live tie there
 * @param counterparts organisations of the class there with a live tie with home
 * @param recordedThere organisations of the class recorded in the market, tied or not
 */
public record ActorReadiness(ActorClass actors, int homes, int counterparts, int recordedThere) {

    /** Whether the class has a live tie on either side. */
    public boolean isReady() {
        return homes > 0 || counterparts > 0;
    }
}
