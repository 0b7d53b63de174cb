package org.weft.intake.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import org.weft.intake.Facts;
import org.weft.intake.Format;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.Parts;
import org.weft.intake.Table;
import org.weft.intake.identity.Matching;
import org.weft.intake.identity.Merges;
import org.weft.network.Snapshot;
import org.weft.store.Graph;

/** The steps of an import, each from its beginning to its end: reading, writing, taking back. */
@Component
class Steps {

    private final ImportFolder folder;
    private final Parts parts;
    private final Formats formats;
    private final Graph graph;
    private final Snapshot snapshot;
    private final Matching matching;
    private final Merges merges;
    private final Facts facts;
    private final Journal journal;
    private final Clock clock;
    private final Map<String, Taken> all = new ConcurrentHashMap<>();

    /**
     * What was read of an import.
     *
     * @param heard what there is to tell of the files alone
     */
    private record Taken(Scratch scratch, Findings heard, boolean isExtract) {}

    Steps(ImportFolder folder, Parts parts, Formats formats, Graph graph, Snapshot snapshot, Matching matching,
            Merges merges, Facts facts, Journal journal, Clock clock) {
        this.folder = folder;
        this.parts = parts;
        this.formats = formats;
        this.graph = graph;
        this.snapshot = snapshot;
        this.matching = matching;
        this.merges = merges;
        this.facts = facts;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was read and not taken; nothing where it is not at hand any more. */
    Optional<Rejects> rejects(String id) {
        return Optional.ofNullable(all.get(id)).map(taken -> new Rejects(taken.scratch()));
    }

    /** Reads the files and compares them with the graph; writes nothing. */
    void read(Job job, List<Parts.Original> files) throws IOException {
        List<Part> unpacked = parts.of(files);
        Format format = formats.of(unpacked, job.settings());
        job.recognised(format.name());
        job.begin(ImportState.READING, null);
        Network network = network();
        Names names = names(network);
        new Beside(network, names).require(job.settings());
        var scratch = new Scratch(folder.notes(job));
        var findings = new Findings(names);
        var taken = new Taken(scratch, findings, format.isExtract());
        all.put(job.id(), taken);
        var reading = new Reading(scratch, job, format.isExtract(), findings, names, LocalDate.now(clock));
        format.read(unpacked, job.settings(), reading);
        reading.end();
        reading.addSources();
        scratch.readToTheEnd();
        compare(job, taken, network, names, ImportState.READING);
        job.rest(ImportState.PREVIEWED, null);
    }

    private Network network() {
        return snapshot.at(graph.version().number());
    }

    private Names names(Network network) {
        return new Names(network, matching::alike);
    }

    /** Compares what was read with the graph as it is now; writes nothing. */
    private void compare(Job job, Taken taken, Network network, Names names, ImportState step) {
        Scratch scratch = taken.scratch();
        long rows = Stream.of(Table.values()).mapToLong(scratch::rows).sum();
        job.begin(step, rows + scratch.rows(Table.ORGANISATIONS));
        Findings findings = taken.heard().copy(names);
        new Judging(scratch, network, names, graph, matching, merges, facts, taken.isExtract(), findings, job,
                LocalDate.now(clock)).run();
        scratch.flush();
        job.compared(findings.preview(scratch.rejectedRecords()), network.version());
    }

    /** Writes what was read; compares it once more where somebody has written since. */
    void write(Job job) {
        Taken taken = all.get(job.id());
        ImportPreview shown = job.preview();
        if (taken == null || shown == null) {
            throw new IntakeException("What was read is gone.", "Give the files again.");
        }
        ImportPreview now = upToDate(job, taken);
        while (now.changes() > 0 && !begin(job, now.changes())) {
            now = upToDate(job, taken);
        }
        String since = now.since(shown);
        if (now.changes() == 0) {
            job.rest(ImportState.COMMITTED, (since == null ? "" : since + " ") + "There was nothing to change.");
            return;
        }
        new Writing(taken.scratch(), journal, job, 0).run();
        long version = journal.commit(job.id());
        snapshot.at(version);
        job.heldBy(version);
        job.rest(ImportState.COMMITTED, since);
        folder.deleteUploads(job);
    }

    /** Holds the graph; not where somebody has written since it was compared. */
    private boolean begin(Job job, long rows) {
        job.begin(ImportState.WRITING, rows);
        try {
            journal.begin(job, rows, job.seen());
            return true;
        } catch (Journal.Moved moved) {
            return false;
        }
    }

    private ImportPreview upToDate(Job job, Taken taken) {
        Network network = network();
        if (network.version() != job.seen()) {
            taken.scratch().forgetComparison();
            compare(job, taken, network, names(network), ImportState.WRITING);
        }
        return Objects.requireNonNull(job.preview());
    }

    /** Takes back what is in the graph of it. */
    void undo(Job job) {
        journal.undo(job.id(), job::done);
        long version = journal.undone(job.id());
        snapshot.findCurrent().ifPresent(current -> snapshot.at(version));
        job.heldBy(version);
        job.rest(ImportState.UNDONE, null);
        clear(job);
    }

    /** Goes on with an import that was cut off while it was being written, where its notes are still there. */
    boolean goOn(Job job, long batches) {
        if (!folder.hasNotes(job)) {
            return false;
        }
        try (var scratch = new Scratch(folder.notes(job))) {
            new Writing(scratch, journal, job, batches).run();
        }
        journal.commit(job.id());
        return true;
    }

    /** Away with the files and notes of an import that is over. */
    void clear(Job job) {
        Taken taken = all.remove(job.id());
        if (taken != null) {
            taken.scratch().discard();
        }
        folder.delete(job);
    }
}
