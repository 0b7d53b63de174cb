package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a region's plan.
 *
 * @param slug its key
 * @param region slug of the region whose plan it is; null where no source says
 * @param covers slugs of the missions that its activities name
 * @param promises slugs of the missions that its stated outcome names
 * @param fte staff, in full-time equivalents
 * @param months how long it runs
 * @param cost in units of {@code currency}
 * @param currency ISO 4217
 */
public record Workstream(String slug, String name, @Nullable String region, List<String> covers,
        List<String> promises, @Nullable Double fte, @Nullable Double months, @Nullable Double cost,
        @Nullable String currency, Backing backing) {}
