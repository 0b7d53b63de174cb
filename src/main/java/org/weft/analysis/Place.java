package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A town or city.
 *
 * @param slug its key
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Place(String slug, String name, @Nullable String region, @Nullable String country,
        @Nullable Double latitude, @Nullable Double longitude) {}
