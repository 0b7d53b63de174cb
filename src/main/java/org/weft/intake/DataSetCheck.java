package org.weft.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.weft.intake.Problem.Code;

/**
 * Finds what is wrong with a data set before anything of it is written: with each value ({@link CellCheck}), with the
 * values of a row together ({@link RowCheck}), and with rows together. Files and mutations are held to the same.
 */
final class DataSetCheck {

    private static final int MOST_WORDS = 20;

    private final DataSet data;
    private final Known known;
    private final RowCheck rowCheck;
    private final Set<String> sources = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** For an empty graph. */
    DataSetCheck(DataSet data, LocalDate today) {
        this(data, Known.nothing(), today);
    }

    /** For a graph that holds something already. */
    DataSetCheck(DataSet data, Known before, LocalDate today) {
        this.data = data;
        this.known = before.and(data);
        this.rowCheck = new RowCheck(data, known, today);
    }

    /** Every problem, in the order of the files. */
    List<Problem> problems() {
        for (Table table : Table.values()) {
            data.rows(table).forEach(this::check);
        }
        return problems;
    }

    private void check(Row row) {
        Table table = row.table();
        row.cells().keySet().stream().filter(name -> !table.columns().containsKey(name))
                .forEach(name -> add(row, name, Code.INVALID, "is not a column of this file; its columns are "
                        + String.join(", ", table.columns().keySet())));
        table.columns().values().forEach(column -> check(row, column));
        if (table == Table.SOURCES && !sources.add(row.cell("id"))) {
            add(row, "id", Code.INVALID, "stands twice; a source has one row");
        }
        if (table == Table.ORGANISATIONS) {
            row.values("partOf").forEach(parent -> requireNoCircle(row, row.cell("id"), parent));
        }
        problems.addAll(rowCheck.problems(row));
    }

    /** An organisation cannot be a part of its own part. */
    private void requireNoCircle(Row row, String id, String parent) {
        if (parent.equals(id)) {
            add(row, "partOf", Code.INVALID, "makes '" + id + "' a part of itself; name what it is a part of");
        } else if (known.isPartOf(parent, id)) {
            add(row, "partOf", Code.INVALID,
                    "makes '" + id + "' a part of itself, for '" + parent + "' is itself a part of '" + id + "'");
        }
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
        String message = CellCheck.problem(column, value, known.keys());
        if (message != null) {
            boolean isReference = column.kind() == Column.Kind.REFERENCE || column.kind() == Column.Kind.ABOUT;
            problems.add(new Problem(row.file(), row.line(), column.name(), value,
                    isReference ? Code.NOT_FOUND : Code.INVALID, message));
        }
    }

    private void add(Row row, String column, Code code, String message) {
        problems.add(new Problem(row.file(), row.line(), column, row.cell(column), code, message));
    }
}
