package org.weft.intake.format;

import java.util.function.Predicate;

/**
 * The header that a format looks for.
 *
 * @param words what it must have, for a person: {@code id, name and kind}
 * @param fits whether a row of cells is it
 */
record Wanted(String words, Predicate<Header> fits) {

    /** A header that has all these columns, and maybe others. */
    static Wanted all(String... names) {
        return new Wanted(String.join(", ", names), header -> header.hasAll(names));
    }

    /** Either header. */
    Wanted or(Wanted other) {
        return new Wanted(words + ", or " + other.words, fits.or(other.fits));
    }
}
