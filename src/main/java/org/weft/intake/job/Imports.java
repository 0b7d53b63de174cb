package org.weft.intake.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/**
 * Imports, one after the other: read and compared, looked at, committed, undone. What is being read is kept in a folder of
 * its own and forgotten when it is called off, or when the service stops before it was committed.
 */
@Component
public class Imports {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final String SCRATCH = "scratch.mv";
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final ImportFolder settings;
    private final Parts parts;
    private final List<Format> formats;
    private final Graph graph;
    private final Snapshot snapshot;
    private final Matching matching;
    private final Merges merges;
    private final Journal journal;
    private final Clock clock;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final Map<String, Scratch> scratches = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("import").daemon().factory());

    Imports(ImportFolder settings, Parts parts, List<Format> formats, Graph graph, Snapshot snapshot,
            Matching matching, Merges merges, Journal journal, Clock clock) {
        this.settings = settings;
        this.parts = parts;
        this.formats = formats.stream().sorted(Comparator.comparing(Format::name)).toList();
        this.graph = graph;
        this.snapshot = snapshot;
        this.matching = matching;
        this.merges = merges;
        this.journal = journal;
        this.clock = clock;
    }

    /** What can be imported. */
    List<Format> formats() {
        return formats;
    }

    /** A new folder for the files of an import. */
    Path newFolder() {
        try {
            return Files.createDirectories(settings.folder().resolve(UUID.randomUUID().toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + settings.folder() + " cannot be written.", failure);
        }
    }

    /**
     * Begins to read files; answers at once.
     *
     * @param folder as {@link #newFolder} gave it
     * @param files in it or elsewhere; those in it are deleted when the import is over
     */
    ImportJob start(Path folder, List<Parts.Original> files, ImportSettings said, @Nullable String by) {
        var job = new Job(folder.getFileName().toString(), folder,
                files.stream().map(Parts.Original::name).toList(), said, by, OffsetDateTime.now(clock));
        jobs.put(job.id(), job);
        worker.execute(() -> guarded(job, () -> read(job, files)));
        return job.view();
    }

    /** An import that this service knows, or that the graph has. */
    Optional<ImportJob> find(String id) {
        Job job = jobs.get(id);
        return job != null ? Optional.of(job.view()) : journal.find(id).map(Imports::view);
    }

    /** Imports that are at work here, and all that the graph has, newest first. */
    List<ImportJob> list() {
        List<ImportJob> here = jobs.values().stream().map(Job::view).toList();
        return Stream
                .concat(here.stream(),
                        journal.entries().stream().filter(entry -> !jobs.containsKey(entry.id())).map(Imports::view))
                .sorted(Comparator.comparing(ImportJob::startedAt).reversed().thenComparing(ImportJob::id)).toList();
    }

    /**
     * Begins to write what was previewed; answers at once.
     *
     * @throws IntakeException when there is nothing to write, or it is at another step
     */
    ImportJob commit(String id) {
        Job job = atStep(id, ImportState.PREVIEWED, "can be committed");
        job.begin(ImportState.WRITING, null);
        worker.execute(() -> guarded(job, () -> write(job)));
        return job.view();
    }

    /** Calls off an import that has not been committed. */
    ImportJob cancel(String id) {
        Job job = job(id);
        if (job.state() == ImportState.READING) {
            job.cancel();
        } else if (job.state() == ImportState.PREVIEWED || job.state() == ImportState.FAILED) {
            job.rest(ImportState.CANCELLED, null);
            clear(job);
        } else {
            throw new IntakeException("The import is " + job.state() + ".",
                    "Only one that is READING or PREVIEWED can be called off; undo one that is COMMITTED.");
        }
        return job.view();
    }

    /**
     * Begins to take an import back; answers at once.
     *
     * @throws IntakeException when something recorded since rests on it
     */
    ImportJob undo(String id) {
        ImportJob known = find(id).orElseThrow(() -> notThere(id));
        if (known.state() != ImportState.COMMITTED) {
            throw new IntakeException("The import is " + known.state() + ".",
                    "Only one that is COMMITTED can be undone.");
        }
        List<String> resting = journal.restingOn(id);
        if (!resting.isEmpty()) {
            throw new IntakeException(
                    "Something that was said elsewhere rests on this import: " + String.join("; ", resting) + ".",
                    "Undo or change that first.");
        }
        Job job = jobs.computeIfAbsent(id, key -> new Job(id, settings.folder().resolve(id), known.files(),
                ImportSettings.NONE, known.by(), known.startedAt()));
        job.begin(ImportState.UNDOING, null);
        worker.execute(() -> guarded(job, () -> {
            journal.beginUndo(id);
            undo(job);
        }));
        return job.view();
    }

    /** Writes the rejected records of an import, each with the reason, as a file of the same kind. */
    Optional<Rejects> rejects(String id) {
        Scratch scratch = scratches.get(id);
        return scratch == null ? Optional.empty() : Optional.of(new Rejects(scratch));
    }

    /**
     * Finishes what was half done when the service fell: goes on where the notes are still there, takes all back where they
     * are not. Waits while another service that uses the same graph is at it. Forgets what was not committed.
     */
    public void recover() {
        while (graph.version().busy() != null) {
            Optional<Journal.Entry> found = journal.findUnfinished(settings.alone() ? Duration.ZERO : SILENCE);
            found.ifPresentOrElse(this::recover, Imports::pause);
        }
        sweep();
    }

    private void recover(Journal.Entry entry) {
        var job = new Job(entry.id(), settings.folder().resolve(entry.id()), entry.files(), ImportSettings.NONE,
                entry.by(), entry.at());
        Path notes = job.folder().resolve(SCRATCH);
        if (entry.state() == ImportState.WRITING && Files.exists(notes)) {
            log.warn("The import of {} was cut off: going on after batch {}", entry.files(), entry.batches());
            try (var scratch = new Scratch(notes)) {
                new Writing(scratch, journal, job, entry.batches()).run();
            }
            journal.commit(entry.id());
        } else {
            log.warn("The import of {} was cut off: taking it back", entry.files());
            undo(job);
        }
        clear(job);
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while another service writes an import.", interrupted);
        }
    }

    private void read(Job job, List<Parts.Original> files) throws IOException {
        List<Part> unpacked = parts.of(files);
        Format format = format(unpacked, job.settings());
        job.recognised(format.name());
        job.begin(ImportState.READING, null);
        var scratch = new Scratch(job.folder().resolve(SCRATCH));
        scratches.put(job.id(), scratch);
        var findings = new Findings();
        LocalDate today = LocalDate.now(clock);
        var reading = new Reading(scratch, job, format.isExtract(), findings, today);
        format.read(unpacked, job.settings(), reading);
        reading.end();
        reading.addSource();
        Network network = snapshot.findCurrent().orElseGet(snapshot::refresh);
        long rows = Stream.of(Table.values()).mapToLong(scratch::rows).sum();
        job.begin(ImportState.READING, rows + scratch.rows(Table.ORGANISATIONS));
        new Judging(scratch, network, graph, matching, merges, format.isExtract(), findings, job, today).run();
        scratch.flush();
        job.previewed(findings.preview(network, scratch.rejectedRecords()));
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

    private void write(Job job) {
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
        journal.begin(job, rows);
        new Writing(scratch, journal, job, 0).run();
        long version = journal.commit(job.id());
        snapshot.at(version);
        job.heldBy(version);
        job.rest(ImportState.COMMITTED, null);
        deleteUploads(job);
    }

    private void undo(Job job) {
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

    private interface Work {
        void run() throws IOException;
    }

    /** Whatever happens, the import comes to rest, and says why in words. */
    private void guarded(Job job, Work work) {
        try {
            work.run();
        } catch (Job.Cancelled cancelled) {
            job.rest(ImportState.CANCELLED, null);
            clear(job);
        } catch (IntakeException told) {
            fail(job, String.valueOf(told.getMessage()));
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            log.error("The import {} failed", job.id(), failure);
            fail(job, "Something went wrong that should not have; the log has more under " + job.id() + ".");
        }
    }

    private void fail(Job job, String why) {
        boolean isHalfWritten = job.state() == ImportState.WRITING || job.state() == ImportState.UNDOING;
        if (isHalfWritten && job.id().equals(graph.version().busy())) {
            undo(job);
        }
        job.rest(ImportState.FAILED, why);
        clear(job);
    }

    private Job atStep(String id, ImportState step, String what) {
        Job job = job(id);
        if (job.state() != step) {
            throw new IntakeException("The import is " + job.state() + ".",
                    "Only one that is " + step + " " + what + ".");
        }
        return job;
    }

    private Job job(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw notThere(id);
        }
        return job;
    }

    static IntakeException notThere(String id) {
        return new IntakeException("There is no import '" + id + "' here.",
                "One that was not committed is forgotten when the service stops; give the files again.");
    }

    private static ImportJob view(Journal.Entry entry) {
        return new ImportJob(entry.id(), entry.files(), entry.format(), entry.by(), entry.state(), entry.at(),
                new ImportJob.ImportProgress(entry.rows(), entry.rows(), 0, null), null, null, null);
    }

    /** Away with the files and notes of an import that is over. */
    private void clear(Job job) {
        Scratch scratch = scratches.remove(job.id());
        if (scratch != null) {
            scratch.discard();
        }
        delete(job.folder());
    }

    private static void deleteUploads(Job job) {
        try (Stream<Path> files = Files.list(job.folder())) {
            files.filter(file -> !file.endsWith(SCRATCH)).forEach(Imports::delete);
        } catch (IOException left) {
            log.debug("Uploads of {} stay until the next start", job.id(), left);
        }
    }

    private void sweep() {
        if (Files.isDirectory(settings.folder())) {
            try (Stream<Path> folders = Files.list(settings.folder())) {
                folders.filter(folder -> !jobs.containsKey(String.valueOf(folder.getFileName())))
                        .forEach(Imports::delete);
            } catch (IOException left) {
                log.warn("Old files stay in {}: {}", settings.folder(), left.getMessage());
            }
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> below = Files.walk(path)) {
            for (Path one : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException gone) {
            log.debug("{} stays", path, gone);
        }
    }
}
