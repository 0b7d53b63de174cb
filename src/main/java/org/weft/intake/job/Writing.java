package org.weft.intake.job;

import java.util.List;
import java.util.Map;

import org.weft.intake.Batch;
import org.weft.intake.Row;
import org.weft.intake.Table;
import org.weft.intake.identity.Match;
import org.weft.intake.identity.PossibleDuplicate;
import org.weft.intake.job.Judged.Verdict;

/**
 * Writes what an import was judged to change, batch by batch; the journal in the graph counts the batches that are there, so
 * that after a fall it goes on where it stopped.
 */
final class Writing {

    private static final int BATCH = 1_000;

    private final Scratch scratch;
    private final Journal journal;
    private final Job job;
    private final long written;
    private long batch;

    /** @param written how many batches are in the graph already */
    Writing(Scratch scratch, Journal journal, Job job, long written) {
        this.scratch = scratch;
        this.journal = journal;
        this.job = job;
        this.written = written;
    }

    /**
     * All of it: first what is new, with every statement; then the facts of which more than one row speaks; then who was held
     * for whom. A batch is made ready while the one before it is written.
     */
    void run() {
        try (var ahead = new OneAhead()) {
            for (Table table : Table.values()) {
                scratch.eachJudged(table, BATCH, rows -> write(table, rows, ahead));
            }
            ahead.await();
        }
        scratch.eachTouched(BATCH, this::rebuild);
        scratch.eachMatch(BATCH, matches -> identify(matches, List.of()));
        List<PossibleDuplicate> doubts = scratch.doubts();
        if (!doubts.isEmpty()) {
            identify(Map.of(), doubts);
        }
    }

    private void write(Table table, List<Judged> judged, OneAhead ahead) {
        List<Judged> rows = judged.stream().filter(one -> one.verdict() != Verdict.UNCHANGED).toList();
        rows.stream().filter(one -> table != Table.SOURCES)
                .filter(one -> one.verdict() == Verdict.CHANGED || !one.isAlone() || table == Table.MARKETS)
                .forEach(one -> scratch.touch(one.row().fact()));
        if (!rows.isEmpty() && ++batch > written) {
            long number = batch;
            var ready = new Batch(job.id(), job.role(), table, rows(rows, Verdict.NEW), rows(rows, Verdict.CHANGED));
            ahead.then(() -> {
                journal.write(job.id(), number, ready);
                job.done(rows.size());
            });
        } else {
            ahead.await();
            job.done(rows.size());
        }
    }

    private static List<Row> rows(List<Judged> judged, Verdict verdict) {
        return judged.stream().filter(one -> one.verdict() == verdict).map(Judged::row).toList();
    }

    private void identify(Map<String, Match> matches, List<PossibleDuplicate> doubts) {
        if (++batch > written) {
            journal.identify(job.id(), job.role(), batch, matches, doubts);
        }
    }

    private void rebuild(List<String> keys) {
        if (++batch > written) {
            journal.rebuild(job.id(), batch, keys);
        }
    }
}
