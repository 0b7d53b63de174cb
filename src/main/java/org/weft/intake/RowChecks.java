package org.weft.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Every problem of a row, in the order of its columns. */
    public List<Problem> problems(Row row) {
        List<Problem> problems = cells(row, true);
        if (row.table() == Table.ORGANISATIONS) {
            row.values("partOf").forEach(parent -> requireNoCircle(row, row.cell("id"), parent, problems));
        }
        problems.addAll(together.problems(row));
        return problems;
    }

    /** What can be said of a row without knowing any other. */
    public static List<Problem> own(Row row) {
        return new RowChecks(new KnownThings(), LocalDate.EPOCH).cells(row, false);
    }

    private List<Problem> cells(Row row, boolean withReferences) {
        var problems = new ArrayList<Problem>();
        row.cells().keySet().stream().filter(name -> !row.table().columns().containsKey(name))
                .filter(name -> withReferences || !name.equals(Row.TAGS))
                .forEach(name -> problems.add(problem(row, name, Code.INVALID,
                        "is not a column of this file; its columns are "
                                + String.join(", ", row.table().columns().keySet()))));
        for (Column column : row.table().columns().values()) {
            boolean isReference = column.kind() == Column.Kind.REFERENCE || column.kind() == Column.Kind.ABOUT;
            if (withReferences || !isReference) {
                check(row, column, problems);
            }
        }
        return problems;
    }

    private void check(Row row, Column column, List<Problem> problems) {
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
        values.forEach(value -> check(row, column, value, problems));
        if (column.name().equals("quote") && row.cell("quote").split("\\s+", -1).length > MOST_WORDS) {
            problems.add(problem(row, "quote", Code.INVALID,
                    "is longer than " + MOST_WORDS + " words; give the fewest that carry the fact"));
        }
    }

    private void check(Row row, Column column, String value, List<Problem> problems) {
        String message = CellCheck.problem(column, value, known::has);
        if (message != null) {
            boolean isReference = column.kind() == Column.Kind.REFERENCE || column.kind() == Column.Kind.ABOUT;
            problems.add(new Problem(row.file(), row.line(), column.name(), value,
                    isReference ? Code.NOT_FOUND : Code.INVALID, message));
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
