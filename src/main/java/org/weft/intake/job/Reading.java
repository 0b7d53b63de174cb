package org.weft.intake.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.weft.intake.Column;
import org.weft.intake.Problem;
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
    private final Completing completing;
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
        this.completing = new Completing(scratch, job.settings(), isExtract, findings, today);
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
        var rows = new ArrayList<Row>();
        for (Row loose : current) {
            Row exact = completing.exact(loose);
            rows.add(exact);
            completing.takenId(loose, exact).ifPresent(problems::add);
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
        completing.sources().forEach(this::keep);
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
