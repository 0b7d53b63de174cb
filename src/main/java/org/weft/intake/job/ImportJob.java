package org.weft.intake.job;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param id names it from now on
 * @param files names of its files
 * @param format name of its format; null until it is recognised
 * @param by the role of who imports; null: not said
 * @param progress of the step that it is at
 * @param preview what it would change; null until all is read
 * @param message why it failed, or what else there is to say; null: nothing
 * @param version the graph's version that holds it; null until it is committed or undone
 */
record ImportJob(String id, List<String> files, @Nullable String format, @Nullable String by, ImportState state,
        OffsetDateTime startedAt, ImportProgress progress, @Nullable ImportPreview preview, @Nullable String message,
        @Nullable Long version) {

    /**
     * How far the present step is.
     *
     * @param rows done so far
     * @param total rows in all; null where that is not known yet
     * @param rowsPerSecond since the step began
     * @param secondsLeft at that rate; null where the total is not known
     */
    record ImportProgress(long rows, @Nullable Long total, double rowsPerSecond, @Nullable Long secondsLeft) {}
}
