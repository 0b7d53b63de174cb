package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An industry.
 *
 * @param slug its key
 * @param region slug of the region that names it
 * @param missions slugs of the missions it serves; it may serve none
 * @param fields slugs of the fields it uses
 */
public record Sector(String slug, @Nullable String region, String name, List<String> missions, List<String> fields,
        Backing backing) {

    /** One that is given, as in a test. */
    public Sector(String slug, @Nullable String region, String name, List<String> missions, List<String> fields) {
        this(slug, region, name, missions, fields, Backing.NONE);
    }
}
