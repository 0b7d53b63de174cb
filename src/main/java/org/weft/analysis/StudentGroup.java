package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * How many students from a market study at a university: a count of a year, never persons. The exact count stays
 * inside; answers round it, see {@link Rounding}.
 *
 * @param slug its key
 * @param university slug of the university
 * @param market code of where they come from
 * @param field slug of the field they study; null for all or unknown
 * @param year the year it speaks of
 * @param level of study, in the source's words; null for all or unknown
 * @param count how many, ≥ 0
 */
public record StudentGroup(String slug, String university, String market, @Nullable String field, int year,
        @Nullable String level, double count, Backing backing) implements PeopleGroup {

    @Override
    public @Nullable String employer() {
        return null;
    }
}
