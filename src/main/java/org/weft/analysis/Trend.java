package org.weft.analysis;

import java.util.List;

/**
 * Collaborations by year.
 *
 * @param years from the first year that any began to the year of the day asked about, every one; none where none is dated
 * @param dated how many say when they began, and had begun by the day
 * @param undated how many do not say when they began: they are in no year
 * @param endedOnUnknownDay how many of the dated are over, nobody says since when: they are begun, and alive in no year
 */
public record Trend(List<Year> years, int dated, int undated, int endedOnUnknownDay) {

    /**
     * One year.
     *
     * @param begun collaborations that began in it
     * @param alive collaborations that had begun by its end and had not ended before it
     */
    public record Year(int year, int begun, int alive) {}
}
