package org.weft.evidence;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a source says of one thing.
 *
 * @param about key of the thing, such as {@code organisation:uclan}
 * @param name what it is called; empty where it has no name
 * @param id key of the statement
 */
record SaidThere(String about, String name, String id, String locator, @Nullable String quote,
        OffsetDateTime recordedAt, String recordedBy) {}
