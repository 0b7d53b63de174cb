package org.weft.intake.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
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
    private final List<Format> formats;
    private final Graph graph;
    private final Snapshot snapshot;
    private final Matching matching;
    private final Merges merges;
    private final Journal journal;
    private final Clock clock;
    private final Map<String, Scratch> scratches = new ConcurrentHashMap<>();

    Steps(ImportFolder folder, Parts parts, List<Format> formats, Graph graph, Snapshot snapshot, Matching matching,
            Merges merges, Journal journal, Clock clock) {
        this.folder = folder;
        this.parts = parts;
        this.formats = formats.stream().sorted(Comparator.comparing(Format::name)).toList();
        this.graph = graph;
        this.snapshot = snapshot;
        this.matching = matching;
        this.merges = merges;
        this.journal = journal;
        this.clock = clock;
    }

    List<Format> formats() {
        return formats;
    }

    /** What was read and not taken; nothing where it is not at hand any more. */
    Optional<Rejects> rejects(String id) {
        return Optional.ofNullable(scratches.get(id)).map(Rejects::new);
    }

    /** Reads the files and compares them with the graph; writes nothing. */
    void read(Job job, List<Parts.Original> files) throws IOException {
        List<Part> unpacked = parts.of(files);
        Format format = format(unpacked, job.settings());
        job.recognised(format.name());
        job.begin(ImportState.READING, null);
        var scratch = new Scratch(folder.notes(job));
        scratches.put(job.id(), scratch);
        job.comparedWith(graph.version().number());
        Network network = snapshot.findCurrent().orElseGet(snapshot::refresh);
        var names = new Names(network);
        var findings = new Findings(names);
        LocalDate today = LocalDate.now(clock);
        var reading = new Reading(scratch, job, format.isExtract(), findings, names, today);
        format.read(unpacked, job.settings(), reading);
        reading.end();
        reading.addSources();
        long rows = Stream.of(Table.values()).mapToLong(scratch::rows).sum();
        job.begin(ImportState.READING, rows + scratch.rows(Table.ORGANISATIONS));
        new Judging(scratch, network, names, graph, matching, merges, format.isExtract(), findings, job, today).run();
        scratch.flush();
        job.previewed(findings.preview(scratch.rejectedRecords()));
    }

    private Format format(List<Part> unpacked, ImportSettings said) throws IOException {
        String names = String.join(", ", formats.stream().map(Format::name).toList());
        if (said.format() != null) {
            return formats.stream().filter(format -> format.name().equalsIgnoreCase(said.format())).findFirst()
                    .orElseThrow(() -> new IntakeException("There is no format '" + said.format() + "'.",
                            "There are " + names + "."));
        }
        for (Format format : formats) {
            if (format.recognises(unpacked)) {
                return format;
            }
        }
        throw new IntakeException(
                "It is not clear what " + String.join(", ", unpacked.stream().map(Part::name).toList()) + " holds.",
                "Its columns fit none of " + names + ". Use the template, or name the format.");
    }

    /** Writes what was read. */
    void write(Job job) {
        Scratch scratch = scratches.get(job.id());
        if (scratch == null) {
            throw new IntakeException("What was read is gone.", "Give the files again.");
        }
        var preview = job.view().preview();
        long rows = preview == null
                ? 0
                : preview.counts().stream().mapToLong(count -> count.added() + count.changed()).sum();
        if (rows == 0) {
            job.rest(ImportState.COMMITTED, "There was nothing to change.");
            return;
        }
        job.begin(ImportState.WRITING, rows);
        boolean isAsCompared = journal.begin(job, rows) == job.comparedWith() + 1;
        new Writing(scratch, journal, job, 0, isAsCompared).run();
        long version = journal.commit(job.id());
        snapshot.at(version);
        job.heldBy(version);
        job.rest(ImportState.COMMITTED, null);
        folder.deleteUploads(job);
    }

    /** Takes back what is in the graph of it. */
    void undo(Job job) {
        long gone = journal.undo(job.id());
        while (gone > 0) {
            job.done(gone);
            gone = journal.undo(job.id());
        }
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
            new Writing(scratch, journal, job, batches, false).run();
        }
        journal.commit(job.id());
        return true;
    }

    /** Away with the files and notes of an import that is over. */
    void clear(Job job) {
        Scratch scratch = scratches.remove(job.id());
        if (scratch != null) {
            scratch.discard();
        }
        folder.delete(job);
    }

}
