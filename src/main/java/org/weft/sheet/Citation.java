package org.weft.sheet;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.SourceKind;

/**
 * A source as an answer cites it.
 *
 * @param licence under which it may be used; null where it does not say
 */
public record Citation(String slug, String title, SourceKind kind, @Nullable String publisher,
        @Nullable String published, @Nullable String licence, @Nullable String url) {}
