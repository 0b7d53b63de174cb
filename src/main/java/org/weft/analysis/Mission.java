package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A theme that a region pursues.
 *
 * @param slug its key
 * @param region slug of the region
 */
public record Mission(String slug, String region, String name, @Nullable String summary) {}
