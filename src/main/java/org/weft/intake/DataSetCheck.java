package org.weft.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.weft.analysis.PartialDate;
import org.weft.intake.Problem.Code;

/** Finds what is wrong with a data set before anything of it is written. */
final class DataSetCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d+)?");
    private static final int MOST_WORDS = 20;
    private static final int LONGEST = 2000;
    private static final int LONGEST_ID = 200;

    private final DataSet data;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    DataSetCheck(DataSet data) {
        this(data, Set.of());
    }

    /** Where some keys, such as {@code organisation:uclan}, are in the graph already. */
    DataSetCheck(DataSet data, Set<String> known) {
        this.data = data;
        keys.addAll(known);
        for (Table table : Table.values()) {
            data.rows(table).forEach(row -> keys.add(row.fact()));
        }
        data.rows(Table.ORGANISATIONS).forEach(
                row -> parents.computeIfAbsent(row.cell("id"), key -> new HashSet<>()).addAll(row.values("partOf")));
        data.rows(Table.ORGANISATIONS).forEach(row -> keys.add("market:" + row.cell("country")));
    }

    /** Every problem, in the order of the files. */
    List<Problem> problems() {
        for (Table table : Table.values()) {
            for (Row row : data.rows(table)) {
                row.cells().keySet().stream().filter(name -> !table.columns().containsKey(name))
                        .forEach(name -> add(row, name, Code.INVALID,
                                "is not a column of this file; its columns are "
                                        + String.join(", ", table.columns().keySet())));
                table.columns().values().forEach(column -> check(row, column));
                if (table == Table.TIES && Set.copyOf(row.values("parties")).size() < 2) {
                    add(row, "parties", Code.INVALID, "needs two or more different organisations");
                }
                if (table == Table.SOURCES && !sources.add(row.cell("id"))) {
                    add(row, "id", Code.INVALID, "stands twice; a source has one row");
                }
                requireOrder(row, "startedOn", "endedOn");
                requireOrder(row, "startsOn", "endsOn");
            }
        }
        data.rows(Table.ORGANISATIONS).stream().filter(row -> isPartOfItself(row.cell("id"))).forEach(
                row -> add(row, "partOf", Code.INVALID, "makes '" + row.cell("id") + "' a part of itself"));
        return problems;
    }

    private boolean isPartOfItself(String organisation) {
        var above = new HashSet<String>();
        var next = new ArrayDeque<>(parents(organisation));
        while (!next.isEmpty()) {
            String parent = next.remove();
            if (above.add(parent)) {
                next.addAll(parents(parent));
            }
        }
        return above.contains(organisation);
    }

    /** What the data set says an organisation is part of. */
    private Set<String> parents(String organisation) {
        return parents.getOrDefault(organisation, Set.of());
    }

    private void check(Row row, Column column) {
        List<String> values = column.isList()
                ? row.values(column.name())
                : row.cell(column.name()).isEmpty() ? List.of() : List.of(row.cell(column.name()));
        if (values.isEmpty() && column.isRequired()) {
            add(row, column.name(), Code.REQUIRED, column.kind() == Column.Kind.ID
                    ? "is empty; give one of lower-case letters and digits, joined by hyphens"
                    : "is empty; this needs a value");
        }
        if (values.size() > 1 && column.isSingle()) {
            add(row, column.name(), Code.INVALID, "holds " + values.size() + " values; this takes one at most");
        }
        values.forEach(value -> check(row, column, value));
        if (column.name().equals("quote") && row.cell("quote").split("\\s+", -1).length > MOST_WORDS) {
            add(row, "quote", Code.INVALID,
                    "is longer than " + MOST_WORDS + " words; give the fewest that carry the fact");
        }
    }

    private void check(Row row, Column column, String value) {
        switch (column.kind()) {
            case ID -> require(ID.matcher(value).matches() && value.length() <= LONGEST_ID, row, column, value,
                    "is not an id; write lower-case letters and digits, joined by hyphens, " + LONGEST_ID + " at most");
            case COUNTRY -> require(COUNTRIES.contains(value), row, column, value,
                    "is not a country; write its ISO 3166-1 code in capitals, such as MY");
            case CHOICE -> require(column.values().contains(value), row, column, value,
                    "is not one of " + String.join(", ", column.values()));
            case REFERENCE -> require(keys.contains(column.refersTo() + ':' + value), row, column, value,
                    "names no " + column.refersTo() + " that is known");
            case ABOUT -> require(keys.contains(value), row, column, value,
                    "names nothing that is known; write KIND:ID, such as organisation:uclan");
            case NUMBER ->
                require(isNumber(value), row, column, value, "is not a number; write 5000000 for five million");
            case COUNT -> require(value.matches("\\d{1,9}"), row, column, value,
                    "is not a count; write a whole number, 0 or more");
            case DAY -> require(isDay(value), row, column, value, "is not a day; write 2019-09-30");
            case DATE -> require(isDate(value), row, column, value, "is not a date; write 2019, 2019-09 or 2019-09-30");
            case TEXT -> require(value.length() <= LONGEST && value.chars().noneMatch(DataSetCheck::isStray), row,
                    column, value, "is longer than " + LONGEST + " characters, or holds control characters");
        }
    }

    /** A control character that no text needs: all but tabs and line breaks. */
    private static boolean isStray(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    private static boolean isDate(String value) {
        try {
            return !new PartialDate(value).text().isEmpty();
        } catch (IllegalArgumentException failure) {
            return false;
        }
    }

    private static boolean isDay(String value) {
        return isDate(value) && value.length() > "2019-09".length();
    }

    private void requireOrder(Row row, String start, String end) {
        String from = row.cell(start);
        String to = row.cell(end);
        if (isDate(from) && isDate(to) && new PartialDate(to).last().isBefore(new PartialDate(from).first())) {
            add(row, end, Code.INVALID, "is before " + start + ", which is '" + from + "'");
        }
    }

    private void require(boolean holds, Row row, Column column, String value, String message) {
        if (!holds) {
            boolean isReference = column.kind() == Column.Kind.REFERENCE || column.kind() == Column.Kind.ABOUT;
            problems.add(new Problem(row.file(), row.line(), column.name(), value,
                    isReference ? Code.NOT_FOUND : Code.INVALID, message));
        }
    }

    private void add(Row row, String column, Code code, String message) {
        problems.add(new Problem(row.file(), row.line(), column, row.cell(column), code, message));
    }
}
