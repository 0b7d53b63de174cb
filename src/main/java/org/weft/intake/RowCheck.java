package org.weft.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.PartialDate;
import org.weft.intake.Problem.Code;

/**
 * Whether the values of one row agree with each other, and with what is known. A status speaks of the day on which its
 * source was published, so that a document may call alive what has ended since; what is recorded by a mutation, and what
 * an undated source says, speaks of today.
 */
final class RowCheck {

    private final Known known;
    private final LocalDate today;
    private final Function<String, @Nullable String> published;
    private final List<Problem> problems = new ArrayList<>();

    RowCheck(Known known, Function<String, @Nullable String> published, LocalDate today) {
        this.known = known;
        this.today = today;
        this.published = published;
    }

    /** What is wrong with the row, in the order of the rules. */
    List<Problem> problems(Row row) {
        problems.clear();
        requireOrder(row, "startedOn", "endedOn");
        requireOrder(row, "startsOn", "endsOn");
        switch (row.table()) {
            case TIES -> {
                require(Set.copyOf(row.values("parties")).size() >= 2, row, "parties",
                        "needs two or more different organisations");
                requireBoth(row, "amount", "currency");
                if (!row.tellsItsStatement()) {
                    requireFittingStatus(row);
                }
            }
            case WORKSTREAMS -> requireBoth(row, "cost", "currency");
            case EVENTS -> {
                require(!row.cell("status").equals("HELD") || !isAhead(row, "startsOn"), row, "startsOn",
                        "lies ahead, though the status is HELD; write PLANNED until it has been held");
                require(!row.cell("status").equals("PLANNED") || !isOver(row, "startsOn"), row, "startsOn",
                        "has passed, though the status is PLANNED; write HELD or CANCELLED");
            }
            case ORGANISATIONS, PLACES -> requireOneCountry(row);
            case MARKETS -> require(!row.cell("country").equals(countryOf("region", row)), row, "country",
                    "is the country in which the region lies; a market is another country");
            case REVIEWS -> requireOwn(row);
            default -> {
            }
        }
        return List.copyOf(problems);
    }

    private void requireFittingStatus(Row row) {
        String status = row.cell("status");
        require(status.equals("ENDED") || !isOver(row, "endedOn"), row, "endedOn",
                "has passed, though the status is " + status + "; say ENDED, or clear endedOn");
        require(!status.equals("ENDED") || !isAhead(row, "endedOn"), row, "endedOn",
                "lies ahead, though the status is ENDED; say that it is over when it is");
        require(status.equals("PLANNED") || !isAhead(row, "startedOn"), row, "startedOn",
                "lies ahead, though the status is " + status + "; say PLANNED until it has begun");
        require(!status.equals("PLANNED") || !isOver(row, "startedOn"), row, "startedOn",
                "has passed, though the status is PLANNED; say ACTIVE, or clear startedOn");
    }

    private void requireOneCountry(Row row) {
        String country = row.cell("country");
        String ofRegion = countryOf("region", row);
        String ofPlace = countryOf("place", row);
        require(country.isEmpty() || ofRegion == null || ofRegion.equals(country), row, "country",
                "is not the country of region '" + row.cell("region") + "', which lies in " + ofRegion + "; give "
                        + ofRegion + ", or clear the region");
        require(country.isEmpty() || ofPlace == null || ofPlace.equals(country), row, "country",
                "is not the country of place '" + row.cell("place") + "', which lies in " + ofPlace + "; give "
                        + ofPlace + ", or clear the place");
    }

    private @Nullable String countryOf(String column, Row row) {
        return known.countryOf(column + ':' + row.cell(column));
    }

    /** A review looks back, at the region's own missions and organisations. */
    private void requireOwn(Row row) {
        String day = row.cell("reviewedOn");
        require(!CellCheck.isDate(day) || !new PartialDate(day).first().isAfter(today), row, "reviewedOn",
                "lies ahead; give a day that has come");
        require(isOwn(row, "mission"), row, "mission", "is a mission of another region");
        require(isOwn(row, "organisation"), row, "organisation", "is no organisation of the region");
    }

    private boolean isOwn(Row row, String column) {
        String key = column + ':' + row.cell(column);
        return !known.has(key) || Objects.equals(known.regionOf(key), row.cell("region"));
    }

    private void requireBoth(Row row, String amount, String currency) {
        if (row.cell(currency).isEmpty() && !row.cell(amount).isEmpty()) {
            add(row, currency, Code.REQUIRED, "is empty, though there is " + amount
                    + "; give the ISO 4217 code of its currency, such as GBP");
        }
        if (row.cell(amount).isEmpty() && !row.cell(currency).isEmpty()) {
            add(row, amount, Code.REQUIRED,
                    "is empty, though there is " + currency + "; give the number, or clear " + currency);
        }
    }

    private void requireOrder(Row row, String start, String end) {
        String from = row.cell(start);
        String to = row.cell(end);
        require(!CellCheck.isDate(from) || !CellCheck.isDate(to)
                || !new PartialDate(to).last().isBefore(new PartialDate(from).first()), row, end,
                "is before " + start + ", which is '" + from + "'");
    }

    /** Whether a date had surely passed when the row was said. */
    private boolean isOver(Row row, String column) {
        String date = row.cell(column);
        return CellCheck.isDate(date) && new PartialDate(date).last().isBefore(saidOn(row).first());
    }

    /** Whether a date had surely not come when the row was said. */
    private boolean isAhead(Row row, String column) {
        String date = row.cell(column);
        return CellCheck.isDate(date) && new PartialDate(date).first().isAfter(saidOn(row).last());
    }

    private PartialDate saidOn(Row row) {
        String day = Objects.requireNonNullElse(published.apply(row.cell("source")), "");
        return new PartialDate(row.isRecordedHere() || !CellCheck.isDate(day) ? today.toString() : day);
    }

    private void require(boolean holds, Row row, String column, String message) {
        if (!holds) {
            add(row, column, Code.INVALID, message);
        }
    }

    private void add(Row row, String column, Code code, String message) {
        problems.add(new Problem(row.file(), row.line(), column, row.cell(column), code, message));
    }
}
