package org.weft.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What one source says, as a row quotes it.
 *
 * @param source its slug
 * @param locator heading, page or row
 * @param quote the words as printed; null where none were taken down
 */
public record Stated(String source, String locator, @Nullable String quote) {

    /** Where it stands, and what. */
    public String words() {
        return source + ", " + locator + (quote == null ? "" : ": " + quote);
    }
}
