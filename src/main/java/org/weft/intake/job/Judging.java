package org.weft.intake.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.intake.Column;
import org.weft.intake.Facts;
import org.weft.intake.Problem;
import org.weft.intake.Problem.Code;
import org.weft.intake.Row;
import org.weft.intake.RowChecks;
import org.weft.intake.Table;
import org.weft.intake.Texts;
import org.weft.intake.identity.Matching;
import org.weft.intake.identity.Merges;
import org.weft.intake.job.Judged.Verdict;
import org.weft.intake.job.Scratch.Numbered;
import org.weft.store.Graph;

/**
 * Compares what was read with the graph: which organisations are there already, which references name nothing, what each
 * row would change. Writes nothing but its own notes.
 */
final class Judging implements References.Dropped {

    private static final int BATCH = 5_000;

    private final Scratch scratch;
    private final Network network;
    private final Names names;
    private final References references;
    private final Findings findings;
    private final Job job;
    private final RowChecks checks;
    private final WhoIsWho whoIsWho;
    private final Comparison comparison;
    private final Restated restated;
    private final Set<String> cited = new HashSet<>();

    Judging(Scratch scratch, Network network, Names names, Graph graph, Matching matching, Merges merges, Facts facts,
            boolean isExtract, Findings findings, Job job, LocalDate today) {
        UnaryOperator<String> merged = graph.read(merges::resolved);
        this.scratch = scratch;
        this.network = network;
        this.comparison = new Comparison(scratch, graph, merged);
        this.restated = new Restated(graph, facts, merged, network, today);
        this.names = names;
        this.references = new References(scratch, network, names, merged, isExtract, this);
        this.whoIsWho = new WhoIsWho(scratch, matching, references, findings, job);
        this.findings = findings;
        this.job = job;
        this.checks = new RowChecks(new KnownOrRead(scratch, network), today);
    }

    /** Every row, until no more is rejected because of another that was. */
    void run() {
        scratch.eachBatch(Table.SOURCES, BATCH, batch -> batch.forEach(numbered -> checks.source(numbered.row())));
        network.data().sources().forEach(source -> checks.source(source.slug(),
                source.published() == null ? null : source.published().text()));
        scratch.eachBatch(Table.ORGANISATIONS, BATCH, whoIsWho::match);
        scratch.eachBatch(Table.ORGANISATIONS, BATCH, whoIsWho::place);
        long before;
        do {
            before = scratch.rejectedRecords();
            scratch.forgetJudgements();
            findings.forgetJudgements();
            cited.clear();
            Stream.of(Table.values()).filter(table -> table != Table.SOURCES)
                    .forEach(table -> scratch.eachBatch(table, BATCH, this::judge));
            scratch.eachBatch(Table.SOURCES, BATCH, batch -> judge(batch.stream().filter(this::isOfUse).toList()));
        } while (scratch.rejectedRecords() > before);
        scratch.eachJudged(Table.ORGANISATIONS, BATCH, whoIsWho::alike);
    }

    private void judge(List<Numbered> batch) {
        var taken = new ArrayList<Numbered>();
        for (Numbered numbered : batch) {
            if (scratch.rejection(numbered.record()) == null) {
                Row row = references.resolved(numbered.row());
                List<Problem> problems = checks.amongOthers(row);
                askWhetherItIsTheSame(row);
                if (problems.isEmpty()) {
                    taken.add(new Numbered(row, numbered.record()));
                } else {
                    reject(numbered, problems);
                }
            } else {
                forget(numbered);
            }
        }
        Set<Numbered> same = restated.among(taken);
        List<Numbered> others = taken.stream().filter(one -> !same.contains(one)).toList();
        others.forEach(one -> cited.add(one.row().cell("source")));
        same.stream().sorted(Comparator.comparingLong(Numbered::record))
                .map(one -> new Judged(one.row(), one.record(), Verdict.UNCHANGED, true)).forEach(findings::judged);
        List<Judged> judged = comparison.of(ownStatements(others));
        judged.forEach(scratch::judge);
        judged.forEach(findings::judged);
        job.done(batch.size());
    }

    /** A file is a source only where something rests on it. */
    private boolean isOfUse(Numbered source) {
        return source.row().line() > 0 || cited.contains(source.row().cell("id"));
    }

    /** A wrong id would make one organisation of two. */
    private void askWhetherItIsTheSame(Row row) {
        if (row.table() == Table.ORGANISATIONS && row.origin() == null && !row.cell("name").isEmpty()) {
            network.findOrganisation(row.cell("id")).filter(known -> !isNamed(known, row.cell("name"))).ifPresent(
                    known -> findings.round().notice(
                            "Has the id of an organisation of another name, and is said of that one: are they the same?",
                            row.cell("id") + ": " + known.name() + ", in the file " + row.cell("name")));
        }
    }

    private static boolean isNamed(Organisation known, String name) {
        return Stream.concat(Stream.of(known.name()), known.aliases().stream())
                .anyMatch(one -> Names.areAlike(one, name));
    }

    /** Those whose statement, where they tell it, is about what they are about. */
    private List<Numbered> ownStatements(List<Numbered> taken) {
        List<Row> telling = taken.stream().map(Numbered::row).filter(Row::tellsItsStatement).toList();
        if (telling.isEmpty()) {
            return taken;
        }
        Set<String> others = comparison.ofOthers(telling);
        var own = new ArrayList<Numbered>();
        for (Numbered numbered : taken) {
            Row row = numbered.row();
            if (row.tellsItsStatement() && (others.contains(row.statement()) || isOfAnother(row))) {
                reject(numbered, List.of(new Problem(row.file(), row.line(), Row.STATEMENT, row.statement(),
                        Code.INVALID,
                        "is a statement about something else, or of another source; leave it empty in a new row")));
            } else {
                own.add(numbered);
            }
        }
        return own;
    }

    /** Whether the file has the same statement about something else, further up. */
    private boolean isOfAnother(Row row) {
        String key = "statement " + row.statement();
        String first = scratch.named(key);
        if (first == null) {
            scratch.name(key, row.fact());
        }
        return first != null && !first.equals(row.fact());
    }

    private void reject(Numbered numbered, List<Problem> problems) {
        Table table = numbered.row().table();
        scratch.refuse(numbered.row());
        scratch.reject(numbered.record(),
                findings.reasons(problems.stream().map(problem -> withSuggestion(table, problem)).toList()));
        forget(numbered);
    }

    /** What only rejected rows are about is not known. */
    private void forget(Numbered numbered) {
        String key = numbered.row().fact();
        Mention known = scratch.mention(key);
        if (known != null && scratch.isFirst("forgotten " + numbered.record() + ' ' + key)) {
            if (known.rows() > 1) {
                scratch.mention(key, known.less());
            } else {
                scratch.forget(key);
            }
        }
    }

    /** What a reference that names nothing may have meant. */
    private Problem withSuggestion(Table table, Problem problem) {
        Column column = table.columns().get(problem.column());
        String kind = column == null ? null : column.refersTo();
        if (problem.code() != Code.NOT_FOUND || kind == null) {
            return problem;
        }
        String refused = scratch.refusal(kind, problem.value());
        if (refused != null) {
            return problem.saying("stands in " + refused + ", which is not taken: mend that first");
        }
        findings.lasting().unknown(kind, problem.value());
        String folded = Texts.folded(problem.value());
        List<String> alike = names.alike(kind, problem.value());
        boolean isShared = !alike.isEmpty() && Texts.folded(alike.getFirst()).equals(folded);
        return isShared
                ? problem.saying("is the name of more than one " + kind + "; give the id of the one that is meant")
                : problem.suggesting(alike);
    }

    @Override
    public void drop(Column column, String value) {
        findings.round().unknown(String.valueOf(column.refersTo()), value);
        findings.round().notice("Left out what names no " + column.refersTo() + " of the file or the graph.",
                column.name() + ": " + value);
    }

    @Override
    public void dropTag(String tag) {
        findings.round().notice("Left out tags that name no mission, field or sector.", tag);
    }
}
