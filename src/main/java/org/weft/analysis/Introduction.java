package org.weft.analysis;

import java.util.List;

/**
 * A chain of organisations that know each other.
 *
 * @param hops one after the other, at least one
 * @param strength product of strength · relevance over the hops, in (0, 1]
 */
public record Introduction(List<Hop> hops, double strength) {

    /** Slugs of the organisations along the chain, both ends included. */
    public List<String> organisations() {
        var slugs = new java.util.ArrayList<String>();
        slugs.add(hops.getFirst().from());
        hops.forEach(hop -> slugs.add(hop.to()));
        return slugs;
    }
}
