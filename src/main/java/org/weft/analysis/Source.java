package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The document or data set that a statement comes from.
 *
 * @param slug its key
 * @param published null where the source does not say
 */
public record Source(String slug, String title, SourceKind kind, @Nullable PartialDate published) {}
