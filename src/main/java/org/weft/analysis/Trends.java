package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collaborations begun and alive by year. Only those that say when they began can be counted; how many do not is part of
 * the answer. One known by its month or year only began and ended within it. Planned ones have not begun, whatever their
 * date. Running time O(ties · years).
 */
public final class Trends {

    private final List<Collaboration> ties;
    private final LocalDate asOf;

    /** Of the collaborations that fit; statuses play no part, apart from planned ones. */
    public Trends(Network network, TieFilter filter, LocalDate asOf) {
        this.asOf = asOf;
        this.ties = network.collaborations().stream()
                .filter(tie -> tie.status() != CollaborationStatus.PLANNED && tie.hadBegun(asOf)
                        && filter.fitsAnyStatus(network, tie))
                .toList();
    }

    /** Every year, also one in which nothing happened. */
    public Trend byYear() {
        List<Collaboration> dated = ties.stream().filter(tie -> tie.startedOn() != null).toList();
        int first = dated.stream().mapToInt(Trends::startYear).min().orElse(asOf.getYear() + 1);
        var years = new ArrayList<Trend.Year>();
        for (int year = first; year <= asOf.getYear(); year++) {
            int at = year;
            years.add(new Trend.Year(at, (int) dated.stream().filter(tie -> startYear(tie) == at).count(),
                    (int) dated.stream().filter(tie -> isAlive(tie, at)).count()));
        }
        return new Trend(years, dated.size(), ties.size() - dated.size(),
                (int) dated.stream().filter(Trends::isOverSinceUnknown).count());
    }

    private static int startYear(Collaboration tie) {
        return Objects.requireNonNull(tie.startedOn()).first().getYear();
    }

    private static boolean isAlive(Collaboration tie, int year) {
        return startYear(tie) <= year && !isOverSinceUnknown(tie)
                && (tie.endedOn() == null || tie.endedOn().last().getYear() >= year);
    }

    private static boolean isOverSinceUnknown(Collaboration tie) {
        return tie.endedOn() == null && tie.status() == CollaborationStatus.ENDED;
    }
}
