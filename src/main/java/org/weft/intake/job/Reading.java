package org.weft.intake.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.weft.intake.Column;
import org.weft.intake.Problem;
import org.weft.intake.Recorder;
import org.weft.intake.Row;
import org.weft.intake.RowChecks;
import org.weft.intake.RowSink;
import org.weft.intake.Table;
import org.weft.intake.Texts;

/**
 * Takes what a format reads: makes its values exact, gives rows the keys and sources that a person need not write, and keeps
 * all of it on disk. A record with a problem is kept aside whole.
 */
final class Reading implements RowSink {

    /** What is of no record of a file cannot go with one that is not taken. */
    private static final long OF_NO_RECORD = 0;

    private final Scratch scratch;
    private final Job job;
    private final boolean isExtract;
    private final Findings findings;
    private final Names names;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final LocalDate today;
    private final Set<String> markets = new HashSet<>();
    private final List<Row> current = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long record;

    Reading(Scratch scratch, Job job, boolean isExtract, Findings findings, Names names, LocalDate today) {
        this.scratch = scratch;
        this.job = job;
        this.isExtract = isExtract;
        this.findings = findings;
        this.names = names;
        this.today = today;
    }

    @Override
    public void record(Original original) {
        end();
        record = scratch.add(original);
        job.done(1);
    }

    @Override
    public void row(Row row) {
        current.add(row);
    }

    @Override
    public void reject(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void notice(String sentence, String example) {
        findings.lasting().notice(sentence, example);
    }

    /** The file has been read to its end. */
    void end() {
        List<Row> rows = current.stream().map(this::completed).map(Values::exact).map(this::named).toList();
        for (int i = 0; i < rows.size(); i++) {
            requireOwnId(current.get(i), rows.get(i));
        }
        if (problems.isEmpty()) {
            rows.forEach(
                    row -> RowChecks.own(untagged(row)).forEach(problem -> problems.add(withCountry(row, problem))));
        }
        if (problems.isEmpty()) {
            rows.forEach(this::keep);
        } else {
            rows.forEach(scratch::refuse);
            scratch.reject(record, findings.reasons(problems));
        }
        current.clear();
        problems.clear();
    }

    /** Without what is no column: tags, which find their places when it is compared with the graph, and who drew it. */
    private static Row untagged(Row row) {
        if (row.cell(Row.TAGS).isEmpty() && row.cell(Row.DRAWN).isEmpty()) {
            return row;
        }
        var cells = new LinkedHashMap<>(row.cells());
        cells.remove(Row.TAGS);
        cells.remove(Row.DRAWN);
        return row.with(cells);
    }

    /** What is no country gets the names that it may mean. */
    private Problem withCountry(Row row, Problem problem) {
        Column column = row.table().columns().get(problem.column());
        if (column == null || column.kind() != Column.Kind.COUNTRY || problem.code() != Problem.Code.INVALID) {
            return problem;
        }
        findings.lasting().unknown("country", problem.value());
        return problem.suggesting(names.alike("country", problem.value()));
    }

    /** A source for each file that rows rest on. */
    void addSources() {
        record = OF_NO_RECORD;
        sources.forEach((file, id) -> keep(new Row(Table.SOURCES, file, 0, Map.of("id", id, "title", file, "kind",
                "DATASET", "visibility", job.settings().visibility(), "published", today.toString()))));
    }

    /** The file without its sheet. */
    private static String fileOf(Row row) {
        int sheet = row.file().indexOf(", sheet ");
        return sheet < 0 ? row.file() : row.file().substring(0, sheet);
    }

    /** With what a person need not write: the source is the file, the place in it is the row's own name. */
    private Row completed(Row row) {
        if (row.table() == Table.SOURCES) {
            return row;
        }
        var cells = new LinkedHashMap<>(row.cells());
        String given = job.settings().source();
        if (given != null) {
            cells.put("source", given);
        } else if (row.cell("source").isBlank()) {
            cells.put("source", sources.computeIfAbsent(fileOf(row), Recorder::slug));
        }
        if (!row.table().columns().containsKey("quote")) {
            cells.remove("quote");
        }
        if (row.table() == Table.ORGANISATIONS && row.cell("region").isBlank() && job.settings().region() != null
                && !isExtract) {
            cells.put("region", job.settings().region());
        }
        return row.with(cells);
    }

    /** With an id made of its words, where it has none, and the kinds that a person may leave out. */
    private Row named(Row row) {
        var cells = new LinkedHashMap<>(row.cells());
        if (row.table() == Table.TIES) {
            cells.putIfAbsent("kind", "PARTNERSHIP");
            cells.putIfAbsent("name", String.join(" – ", row.values("parties")));
            if (cells.putIfAbsent("status", "ACTIVE") == null) {
                findings.lasting().notice("A tie without a status is taken to be ACTIVE.",
                        row.file() + ", line " + row.line());
            }
        }
        if (row.table().columns().containsKey("id") && row.cell("id").isEmpty()) {
            cells.put("id", idOf(row.table(), cells));
            tellApart(row, cells);
        }
        if (row.table() != Table.SOURCES && row.cell("locator").isEmpty()) {
            cells.put("locator", row.table().fileName() + ": "
                    + cells.getOrDefault("id", cells.getOrDefault("country", "row " + row.line())));
        }
        return row.with(cells);
    }

    /** Two organisations of one name in two countries are two. */
    private void tellApart(Row row, Map<String, String> cells) {
        Mention known = scratch.mention(row.table().fact() + ':' + cells.get("id"));
        String country = row.cell("country");
        if (row.table() == Table.ORGANISATIONS && known != null && !country.isEmpty() && !known.country().isEmpty()
                && !known.country().equals(country)) {
            cells.put("id", Recorder.slug(cells.get("id") + ' ' + country));
            findings.lasting().notice("Organisations of one name in two countries are taken for two; give them ids.",
                    row.cell("name") + ", " + row.file() + ", line " + row.line());
        }
    }

    /** Two ids of the file that become one key are told, and neither stands for the other. */
    private void requireOwnId(Row loose, Row exact) {
        String id = loose.cell("id").strip();
        String key = "given " + exact.fact();
        if (!isExtract && !id.isEmpty() && !exact.cell("id").isEmpty()) {
            String first = scratch.named(key);
            if (first == null) {
                scratch.name(key, id);
            } else if (!first.equals(id)) {
                problems.add(new Problem(exact.file(), exact.line(), "id", id, Problem.Code.INVALID,
                        "becomes '" + exact.cell("id") + "', as '" + first
                                + "' does; write lower-case letters and digits, joined by hyphens"));
            }
        }
    }

    private static String idOf(Table table, Map<String, String> cells) {
        String named = switch (table) {
            case TIES -> cells.get("kind") + ' ' + cells.getOrDefault("parties", "");
            case SOURCES -> cells.getOrDefault("title", "");
            case OBSERVATIONS -> String.join(" ", cells.getOrDefault("about", ""), cells.getOrDefault("indicator", ""),
                    cells.getOrDefault("year", ""));
            case ALUMNI, STUDENTS -> String.join(" ", table.fact(), cells.getOrDefault("university", ""),
                    cells.getOrDefault("market", ""), cells.getOrDefault("field", ""),
                    cells.getOrDefault("employer", ""), cells.getOrDefault("level", ""),
                    cells.getOrDefault("year", ""));
            case REVIEWS -> String.join(" ", "review", cells.getOrDefault("region", ""),
                    cells.getOrDefault("mission", ""), cells.getOrDefault("market", ""),
                    cells.getOrDefault("organisation", ""), cells.getOrDefault("reviewedOn", ""));
            default -> cells.getOrDefault("name", "");
        };
        String slug = Recorder.slug(named);
        return slug.length() <= 200 ? slug : slug.substring(0, 180) + '-' + Integer.toHexString(slug.hashCode());
    }

    /** Every country that a row names is a market, of which others may speak. */
    private void keepMarkets(Row row) {
        row.table().columns().values().stream()
                .filter(column -> column.kind() == Column.Kind.COUNTRY && row.table() != Table.REGIONS)
                .flatMap(column -> row.values(column.name()).stream()).filter(markets::add)
                .map(code -> "market:" + code).filter(key -> scratch.mention(key) == null)
                .forEach(key -> scratch.mention(key, Mention.NONE));
    }

    private void keep(Row row) {
        keepMarkets(row);
        scratch.add(row, record);
        Mention known = scratch.mention(row.fact());
        scratch.mention(row.fact(), (known == null ? Mention.NONE : known).and(row.cell("region"), row.cell("country"),
                row.table() == Table.ORGANISATIONS ? row.values("partOf") : List.of(), row.said()));
        if (!isExtract && !row.cell("name").isEmpty()) {
            scratch.name(row.table().fact() + ' ' + Texts.folded(row.cell("name")), row.cell("id"));
            row.values("aliases").forEach(
                    alias -> scratch.name(row.table().fact() + ' ' + Texts.folded(alias), row.cell("id")));
        }
    }
}
