package org.weft.intake.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.Part;
import org.weft.intake.Row;
import org.weft.intake.Table;

/** Reads files of registries for tests. */
final class Registries {

    private Registries() {
    }

    static Heard read(Format format, ImportSettings settings, Part... parts) {
        var heard = new Heard();
        try {
            format.read(List.of(parts), settings, heard);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return heard;
    }

    static Heard read(Format format, Part... parts) {
        return read(format, ImportSettings.NONE, parts);
    }

    static boolean recognises(Format format, Part... parts) {
        try {
            return format.recognises(List.of(parts));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ImportSettings only(String filter, String... values) {
        return new ImportSettings(null, null, null, null, Map.of(filter, List.of(values)));
    }

    static Row row(Heard heard, Table table, String id) {
        return heard.rows(table).stream().filter(row -> row.cell("id").equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " among " + ids(heard, table)));
    }

    static List<String> ids(Heard heard, Table table) {
        return heard.rows(table).stream().map(row -> row.cell("id")).toList();
    }

    /** Some cells of a row, joined by commas. */
    static String cells(Row row, String... columns) {
        return String.join(", ", Arrays.stream(columns).map(row::cell).toList());
    }
}
