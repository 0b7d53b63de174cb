package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened to the gaps between two days.
 *
 * @param by what the days are days of
 * @param closed gaps of the first day that are not there on the second
 * @param opened gaps of the second day that were not there on the first
 * @param statements ids of all statements responsible, sorted: put upon the first day's answer they give the second's
 */
public record GapChangesAnswer(String region, LocalDate from, LocalDate to, TimeAxis by, List<ChangedGap> closed,
        List<ChangedGap> opened, List<String> statements) {}
