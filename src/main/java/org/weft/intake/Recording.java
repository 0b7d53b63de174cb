package org.weft.intake;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody says through the service.
 *
 * @param cells what is said, by column of the data format; lists separated by |
 * @param cleared columns that lose the value they had
 * @param because where it comes from
 */
public record Recording(Subject subject, Map<String, String> cells, Set<String> cleared,
        Because because) {

    /** What can be recorded. */
    public enum Subject {
        ORGANISATION,
        COLLABORATION,
        REVIEW;

        Table table() {
            return switch (this) {
                case ORGANISATION -> Table.ORGANISATIONS;
                case COLLABORATION -> Table.TIES;
                case REVIEW -> Table.REVIEWS;
            };
        }
    }

    /**
     * Where a statement comes from: a source that is there, or a new one.
     *
     * @param source slug of a source that is there
     * @param sourceTitle title of a new source
     * @param published when the new source was published, if it was
     * @param locator heading, page or row
     * @param quote the words it rests on
     * @param recordedBy a role, not a name
     */
    public record Because(@Nullable String source, @Nullable String sourceTitle, @Nullable String published,
            String locator, @Nullable String quote, String recordedBy) {}
}
