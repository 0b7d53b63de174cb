package org.weft.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation is known by elsewhere.
 *
 * @param ror its address in the Research Organization Registry
 * @param companyNumber its number at Companies House
 * @param wikidata its item, such as {@code Q205703}
 */
public record Identity(@Nullable String website, @Nullable String ror, @Nullable String companyNumber,
        @Nullable String wikidata) {

    /** Nothing is recorded. */
    public static final Identity NONE = new Identity(null, null, null, null);
}
