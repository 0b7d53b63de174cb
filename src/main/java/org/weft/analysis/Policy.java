package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a government or a region has resolved to do.
 *
 * @param slug its key
 * @param status null where no source says
 * @param missions slugs of the missions it addresses
 * @param fields slugs of the fields it addresses
 * @param sectors slugs of the sectors it addresses
 * @param organisations slugs of the organisations it supports by name
 */
public record Policy(String slug, String name, @Nullable PolicyStatus status, List<String> missions,
        List<String> fields, List<String> sectors, List<String> organisations, Backing backing) {

    /** Whether it counts: one that has not ended, as far as recorded. */
    public boolean isAlive() {
        return status != PolicyStatus.ENDED;
    }

    /** Whether it names nothing, as far as recorded, that anything could be held against. */
    public boolean namesNothing() {
        return missions.isEmpty() && fields.isEmpty() && sectors.isEmpty() && organisations.isEmpty();
    }
}
