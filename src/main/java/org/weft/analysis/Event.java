package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A mission abroad, a conference, a visit: an occasion to meet.
 *
 * @param slug its key
 * @param status null where no source says
 * @param region slug of the region that holds it or takes part; null where no source says
 * @param markets codes of the markets it concerns
 * @param organisations slugs of the organisations that take part
 * @param missions slugs of the missions it serves
 */
public record Event(String slug, String name, EventKind kind, @Nullable EventStatus status, @Nullable String region,
        List<String> markets, List<String> organisations, List<String> missions, @Nullable PartialDate startsOn,
        @Nullable PartialDate endsOn, Backing backing) {}
