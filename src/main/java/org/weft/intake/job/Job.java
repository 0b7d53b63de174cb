package org.weft.intake.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.weft.intake.ImportSettings;
import org.weft.intake.job.ImportJob.ImportProgress;

/** An import at work: what changes while {@link ImportJob} is what others see of it. */
final class Job {

    private final String id;
    private final Path folder;
    private final List<String> files;
    private final ImportSettings settings;
    private final @Nullable String by;
    private final OffsetDateTime startedAt;
    private final AtomicLong rows = new AtomicLong();
    private volatile ImportState state = ImportState.READING;
    private volatile @Nullable String format;
    private volatile @Nullable ImportPreview preview;
    private volatile @Nullable String message;
    private volatile @Nullable Long version;
    private volatile long seen;
    private volatile @Nullable Long total;
    private volatile boolean isCancelled;
    private volatile long stepBegan = System.nanoTime();
    private volatile @Nullable Long stepEnded;

    Job(String id, Path folder, List<String> files, ImportSettings settings, @Nullable String by,
            OffsetDateTime startedAt) {
        this.id = id;
        this.folder = folder;
        this.files = List.copyOf(files);
        this.settings = settings;
        this.by = by;
        this.startedAt = startedAt;
    }

    /** As others see it now. */
    ImportJob view() {
        return new ImportJob(id, files, format, by, state, startedAt, progress(), preview, message, version);
    }

    private ImportProgress progress() {
        long done = rows.get();
        Long all = total;
        Long end = stepEnded;
        double seconds = Math.max(1e-3,
                Duration.ofNanos((end == null ? System.nanoTime() : end) - stepBegan).toMillis() / 1e3);
        double rate = done / seconds;
        Long left = all == null || rate == 0 ? null : Math.max(0, Math.round((all - done) / rate));
        return new ImportProgress(done, all, rate, left);
    }

    /** Begins a step, of so many rows where that is known. */
    void begin(ImportState step, @Nullable Long rowsInAll) {
        rows.set(0);
        total = rowsInAll;
        stepBegan = System.nanoTime();
        stepEnded = null;
        state = step;
    }

    /** Counts rows as done. */
    void done(long more) {
        rows.addAndGet(more);
        if (isCancelled) {
            throw new Cancelled();
        }
    }

    void rest(ImportState end, @Nullable String why) {
        stepEnded = System.nanoTime();
        message = why;
        state = end;
    }

    void cancel() {
        isCancelled = true;
    }

    void recognised(String name) {
        format = name;
    }

    /** What it would change in this version of the graph. */
    void compared(ImportPreview found, long graphVersion) {
        preview = found;
        seen = graphVersion;
    }

    @Nullable
    ImportPreview preview() {
        return preview;
    }

    /** The version of the graph with which it was compared last. */
    long seen() {
        return seen;
    }

    /** Whether it has been at rest for longer than this. */
    boolean restsLongerThan(Duration time) {
        Long end = stepEnded;
        return state.isAtRest() && end != null && System.nanoTime() - end > time.toNanos();
    }

    void heldBy(long graphVersion) {
        version = graphVersion;
    }

    String id() {
        return id;
    }

    Path folder() {
        return folder;
    }

    List<String> files() {
        return files;
    }

    ImportSettings settings() {
        return settings;
    }

    /** The role under which statements are recorded; where none was said, that an import did it. */
    String role() {
        return by == null ? "import" : by;
    }

    ImportState state() {
        return state;
    }

    @Nullable
    String format() {
        return format;
    }

    /** Somebody called the import off. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("The import was called off.", null, false, false);
        }
    }
}
