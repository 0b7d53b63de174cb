package org.weft.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.weft.intake.Problem.Code;

/**
 * Finds what is wrong with a row before anything of it is written: with each value ({@link CellCheck}), with its values
 * together ({@link RowCheck}), and with what it says of others. Files and mutations are held to the same.
 */
public final class RowChecks {

    private static final int MOST_WORDS = 20;

    private final Known known;
    private final RowCheck together;
    private final Map<String, String> published = new HashMap<>();

    /** Where this is known, on this day. */
    public RowChecks(Known known, LocalDate today) {
        this.known = known;
        this.together = new RowCheck(known, published::get, today);
    }

    /** Notes when a source was published: of that day its statements speak. */
    public void source(String id, @Nullable String publishedOn) {
        published.put(id, publishedOn == null ? "" : publishedOn);
    }

    /** The same, of a row of sources. */
    public void source(Row row) {
        source(row.cell("id"), row.cell("published"));
    }

    /** Every problem of a row: first its own, then those with others. */
    public List<Problem> problems(Row row) {
        var problems = new ArrayList<>(own(row));
        problems.addAll(amongOthers(row));
        return problems;
    }

    /** What can be said of a row without knowing any other. */
    public static List<Problem> own(Row row) {
        var problems = new ArrayList<Problem>();
        row.cells().keySet().stream().filter(name -> !row.table().columns().containsKey(name))
                .forEach(name -> problems.add(problem(row, name, Code.INVALID,
                        "is not a column of this file; its columns are "
                                + String.join(", ", row.table().columns().keySet()))));
        row.table().columns().values().stream().filter(column -> !column.refers())
                .forEach(column -> check(row, column, key -> true, problems));
        return problems;
    }

    /** What can be said of a row whose own values are sound: whether they agree, and what they say of others. */
    public List<Problem> amongOthers(Row row) {
        var problems = new ArrayList<Problem>();
        row.table().columns().values().stream().filter(Column::refers)
                .forEach(column -> check(row, column, known::has, problems));
        if (row.table() == Table.ORGANISATIONS) {
            row.values("partOf").forEach(parent -> requireNoCircle(row, row.cell("id"), parent, problems));
        }
        problems.addAll(together.problems(row));
        return problems;
    }

    private static void check(Row row, Column column, Predicate<String> isKnown, List<Problem> problems) {
        List<String> values = column.isList()
                ? row.values(column.name())
                : row.cell(column.name()).isEmpty() ? List.of() : List.of(row.cell(column.name()));
        if (values.isEmpty() && column.isRequired()) {
            problems.add(problem(row, column.name(), Code.REQUIRED, column.kind() == Column.Kind.ID
                    ? "is empty; give one of lower-case letters and digits, joined by hyphens"
                    : "is empty; this needs a value"));
        }
        if (values.size() > 1 && column.isSingle()) {
            problems.add(problem(row, column.name(), Code.INVALID,
                    "holds " + values.size() + " values; this takes one at most"));
        }
        values.forEach(value -> check(row, column, value, isKnown, problems));
        if (column.name().equals("quote") && row.cell("quote").split("\\s+", -1).length > MOST_WORDS) {
            problems.add(problem(row, "quote", Code.INVALID,
                    "is longer than " + MOST_WORDS + " words; give the fewest that carry the fact"));
        }
    }

    private static void check(Row row, Column column, String value, Predicate<String> isKnown,
            List<Problem> problems) {
        String message = CellCheck.problem(column, value, isKnown);
        if (message != null) {
            problems.add(new Problem(row.file(), row.line(), column.name(), value,
                    column.refers() ? Code.NOT_FOUND : Code.INVALID, message));
        }
    }

    /** An organisation cannot be a part of its own part. */
    private void requireNoCircle(Row row, String id, String parent, List<Problem> problems) {
        if (parent.equals(id)) {
            problems.add(problem(row, "partOf", Code.INVALID,
                    "makes '" + id + "' a part of itself; name what it is a part of"));
        } else if (known.isPartOf(parent, id)) {
            problems.add(problem(row, "partOf", Code.INVALID, "makes '" + id + "' a part of itself, for '" + parent
                    + "' is itself a part of '" + id + "'"));
        }
    }

    private static Problem problem(Row row, String column, Code code, String message) {
        return new Problem(row.file(), row.line(), column, row.cell(column), code, message);
    }
}
