package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * How many alumni of a university work in a market: a count of a year, never persons. The exact count stays inside;
 * answers round it, see {@link Rounding}.
 *
 * @param slug its key
 * @param university slug of the university
 * @param market code
 * @param field slug of the field they studied or work in; null for all or unknown
 * @param employer slug of the organisation they work at; null for any
 * @param year the year it speaks of
 * @param count how many, ≥ 0
 */
public record AlumniGroup(String slug, String university, String market, @Nullable String field,
        @Nullable String employer, int year, double count, Backing backing) implements PeopleGroup {}
