package org.weft.intake.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Parts;
import org.weft.store.Graph;

/**
 * Imports, one after the other: read and compared, looked at, committed, undone. What is being read is kept in a folder of
 * its own and forgotten when it is called off, or when the service stops before it was committed.
 */
@Component
public class Imports {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final String NOT_THERE = "There is no import '";
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final ImportFolder folder;
    private final ImportPlace place;
    private final Steps steps;
    private final ImportWorker worker;
    private final Journal journal;
    private final Graph graph;
    private final Clock clock;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();

    Imports(ImportFolder folder, ImportPlace place, Steps steps, ImportWorker worker, Journal journal, Graph graph,
            Clock clock) {
        this.folder = folder;
        this.place = place;
        this.steps = steps;
        this.worker = worker;
        this.journal = journal;
        this.graph = graph;
        this.clock = clock;
    }

    /** A new folder for the files of an import. */
    Path newFolder() {
        return folder.make();
    }

    /**
     * Begins to read files; answers at once.
     *
     * @param own as {@link #newFolder} gave it
     * @param files in it or elsewhere; those in it are deleted when the import is over
     */
    ImportJob start(Path own, List<Parts.Original> files, ImportSettings said, @Nullable String by) {
        var job = new Job(own.getFileName().toString(), own,
                files.stream().map(Parts.Original::name).toList(), said, by, OffsetDateTime.now(clock));
        jobs.put(job.id(), job);
        worker.run(job, () -> steps.read(job, files));
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
    synchronized ImportJob commit(String id) {
        Job job = job(id);
        if (job.state() != ImportState.PREVIEWED) {
            throw new IntakeException("The import is " + job.state() + ".",
                    "Only one that is PREVIEWED can be committed.");
        }
        job.begin(ImportState.WRITING, null);
        worker.run(job, () -> steps.write(job));
        return job.view();
    }

    /** Calls off an import that has not been committed. */
    synchronized ImportJob cancel(String id) {
        Job job = job(id);
        if (job.state() == ImportState.READING) {
            job.cancel();
        } else if (job.state() == ImportState.PREVIEWED || job.state() == ImportState.FAILED) {
            job.rest(ImportState.CANCELLED, null);
            steps.clear(job);
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
    synchronized ImportJob undo(String id) {
        ImportJob known = find(id).orElseThrow(() -> notThere(id));
        if (known.state() != ImportState.COMMITTED) {
            throw new IntakeException("The import is " + known.state() + ".",
                    "Only one that is COMMITTED can be undone.");
        }
        journal.requireNothingRestsOn(id);
        Job job = jobs.computeIfAbsent(id, key -> new Job(id, folder.of(id), known.files(),
                ImportSettings.NONE, known.by(), known.startedAt()));
        job.begin(ImportState.UNDOING, null);
        worker.run(job, () -> undo(job));
        return job.view();
    }

    private void undo(Job job) {
        try {
            journal.beginUndo(job.id());
        } catch (IntakeException resting) {
            job.rest(ImportState.COMMITTED, resting.getMessage());
            return;
        }
        steps.undo(job);
    }

    /** Forgets imports that nobody has committed for so long, with their files. */
    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        forgetOld(place.keep());
    }

    synchronized void forgetOld(Duration keep) {
        jobs.values().stream().filter(job -> job.state() == ImportState.PREVIEWED && job.restsLongerThan(keep))
                .forEach(job -> {
                    job.rest(ImportState.CANCELLED, "Nobody committed it in time (weft.import.keep is "
                            + DurationStyle.SIMPLE.print(keep, ChronoUnit.HOURS) + "); give the files again.");
                    steps.clear(job);
                });
    }

    /** Writes the rejected records of an import, each with the reason, as a file of the same kind. */
    Optional<Rejects> rejects(String id) {
        return steps.rejects(id);
    }

    /**
     * Finishes what was half done when the service fell: goes on where the notes are still there, takes all back where they
     * are not. Waits while another service that uses the same graph is at it. Forgets what was not committed.
     */
    public void recover() {
        while (graph.version().busy() != null) {
            Optional<Journal.Entry> found = journal.findUnfinished(place.alone() ? Duration.ZERO : SILENCE);
            found.ifPresentOrElse(this::recover, Imports::pause);
        }
        folder.sweep(jobs.keySet());
    }

    private void recover(Journal.Entry entry) {
        var job = new Job(entry.id(), folder.of(entry.id()), entry.files(), ImportSettings.NONE,
                entry.by(), entry.at());
        log.warn("The import of {} was cut off after batch {}: finishing it", entry.files(), entry.batches());
        if (entry.state() != ImportState.WRITING || !steps.goOn(job, entry.batches())) {
            log.warn("The import of {} is taken back", entry.files());
            steps.undo(job);
        }
        steps.clear(job);
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while another service writes an import.", interrupted);
        }
    }

    private Job job(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw notThere(id);
        }
        return job;
    }

    static IntakeException notThere(String id) {
        return new IntakeException(NOT_THERE + id + "' here.",
                "One that was not committed is forgotten when the service stops; give the files again.");
    }

    /** Whether it says that there is no such import. */
    static boolean isNotThere(IntakeException told) {
        return String.valueOf(told.getMessage()).startsWith(NOT_THERE);
    }

    private static ImportJob view(Journal.Entry entry) {
        return new ImportJob(entry.id(), entry.files(), entry.format(), entry.by(), entry.state(), entry.at(),
                new ImportJob.ImportProgress(entry.rows(), entry.rows(), 0, null), null, null, null);
    }
}
