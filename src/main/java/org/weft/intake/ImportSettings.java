package org.weft.intake;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a person may say about an import beside the files.
 *
 * @param format name of the format; null: it is recognised
 * @param region slug of the region whose organisations these are, where the file does not say; null: none
 * @param source slug of a source that is there and that all rows rest on; null: the format's own, or the file itself
 * @param university slug of the university that a table of people is of, where it does not say
 * @param visibility who may see what the source says that a file becomes: PUBLIC, PARTNERS or PRIVATE
 * @param filters what to take of a large file, by name ({@code countries}, {@code postcodes}, {@code sic}, {@code kinds},
 *     {@code years}): a record is taken where each filter has a value that fits; a postcode or SIC code fits by its beginning
 */
public record ImportSettings(@Nullable String format, @Nullable String region, @Nullable String source,
        @Nullable String university, String visibility, Map<String, List<String>> filters) {

    /** Who may see what a source says, where nobody says. */
    public static final String PUBLIC = "PUBLIC";

    /** With the default visibility. */
    public ImportSettings(@Nullable String format, @Nullable String region, @Nullable String source,
            @Nullable String university, Map<String, List<String>> filters) {
        this(format, region, source, university, PUBLIC, filters);
    }

    /** Nothing said. */
    public static final ImportSettings NONE = new ImportSettings(null, null, null, null, Map.of());

    /** The values of a filter; empty: everything fits. */
    public List<String> filter(String name) {
        return filters.getOrDefault(name, List.of());
    }
}
