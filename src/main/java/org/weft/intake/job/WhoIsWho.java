package org.weft.intake.job;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.weft.intake.Row;
import org.weft.intake.identity.Matching;
import org.weft.intake.job.ImportPreview.Duplicate;
import org.weft.intake.job.ImportPreview.Match;
import org.weft.intake.job.Judged.Verdict;
import org.weft.intake.job.Scratch.Numbered;

/** Tells of the organisations of a file which the graph has already, and which it may have. Writes nothing but notes. */
final class WhoIsWho {

    private static final int LOOKED_AT = 20_000;
    private static final int MOST_DUPLICATES = 200;

    private final Scratch scratch;
    private final Matching matching;
    private final References references;
    private final Findings findings;
    private final Job job;
    private int looked;

    WhoIsWho(Scratch scratch, Matching matching, References references, Findings findings, Job job) {
        this.scratch = scratch;
        this.matching = matching;
        this.references = references;
        this.findings = findings;
        this.job = job;
    }

    /** Finds the organisations that the graph has under another id. */
    void match(List<Numbered> batch) {
        List<Row> rows = batch.stream().map(Numbered::row).toList();
        Map<String, String> called = called(rows);
        matching.same(rows).forEach((id, match) -> {
            if (!id.equals(match.slug())) {
                same(id, match);
            }
            findings.match(new Match(id, called.getOrDefault(id, ""), match.slug(), match.reason()));
        });
        job.done(rows.size());
    }

    /** Notes of each organisation what it is part of, in the ids of the graph, so that a circle shows. */
    void place(List<Numbered> batch) {
        for (Numbered numbered : batch) {
            String key = references.inGraph(numbered.row().fact());
            Mention mention = scratch.mention(key);
            List<String> parents = numbered.row().values("partOf").stream()
                    .map(parent -> references.find("organisation", parent)).filter(Objects::nonNull).toList();
            if (mention != null && !parents.isEmpty()) {
                scratch.mention(key, mention.partOf(parents));
            }
        }
    }

    /** Looks for new organisations that may be others of the graph; of very many, the first are looked at alone. */
    void alike(List<Judged> batch) {
        List<Row> fresh = batch.stream().filter(judged -> judged.verdict() == Verdict.NEW).map(Judged::row)
                .limit(LOOKED_AT - looked).toList();
        looked += fresh.size();
        if (!fresh.isEmpty()) {
            Map<String, String> called = called(fresh);
            matching.possible(fresh, MOST_DUPLICATES).forEach(possible -> {
                scratch.doubt(possible);
                findings.duplicate(new Duplicate(possible.a(), called.getOrDefault(possible.a(), ""), possible.b(),
                        possible.score(), possible.reason()));
            });
        }
    }

    /** Names of organisations by their ids in the file. */
    private static Map<String, String> called(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.cell("id"), row -> row.cell("name"), (one, other) -> one));
    }

    /** What is said of it in the file is said of the one in the graph. */
    private void same(String id, org.weft.intake.identity.Match match) {
        String slug = match.slug();
        scratch.match(id, match);
        Mention inFile = scratch.mention("organisation:" + id);
        Mention other = scratch.mention("organisation:" + slug);
        if (inFile != null) {
            scratch.mention("organisation:" + slug, other == null ? inFile : inFile.with(other));
        }
        scratch.same("organisation:" + id, "organisation:" + slug);
    }
}
