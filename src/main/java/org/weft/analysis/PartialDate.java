package org.weft.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, a month or a year, as precise as its source is.
 *
 * @param text ISO 8601 that may stop early: {@code 2019}, {@code 2019-09}, {@code 2019-09-30}
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    /** Refuses a text that is none of the three forms, a day that does not exist, or a year before 1000 or after 2999. */
    public PartialDate {
        try {
            int year = first(text).getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new DateTimeException("outside the years " + FIRST_YEAR + " to " + LAST_YEAR);
            }
        } catch (DateTimeException failure) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date; write 2019, 2019-09 or 2019-09-30", failure);
        }
    }

    /** The first day it may mean. */
    public LocalDate first() {
        return first(text);
    }

    /** The last day it may mean. */
    public LocalDate last() {
        return switch (text.length()) {
            case 4 -> first().plusYears(1).minusDays(1);
            case 7 -> first().plusMonths(1).minusDays(1);
            default -> first();
        };
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
