package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many people join universities with markets: counts along the stored dimensions, each rounded to the nearest 5.
 *
 * @param counts by market, field (none first) and year
 * @param totals by year; each summed exactly and rounded then, so that counts need not add up to it
 * @param whyNone why there are no counts, in plain words; null where there are some
 * @param isIllustrative whether any of it is made up, to show how this works
 */
public record PeopleCounts(List<Count> counts, List<Total> totals, @Nullable String whyNone,
        boolean isIllustrative) {

    /**
     * People of one market, field and year, over all universities, employers and levels asked about.
     *
     * @param market code
     * @param field slug; null where the source does not tell fields apart
     * @param count rounded: a multiple of 5; 0 stands for 0, 1 or 2
     * @param isIllustrative whether any of it is made up
     * @param sources slugs of the sources, sorted
     */
    public record Count(String market, @Nullable String field, int year, int count, boolean isIllustrative,
            List<String> sources) {}

    /**
     * People of one year.
     *
     * @param count rounded after summing
     */
    public record Total(int year, int count) {}
}
