package org.weft.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** One line on each column of the data format, from {@code columns.properties}, and what may stand in it. */
final class Help {

    private static final Properties LINES = lines();

    private Help() {
    }

    private static Properties lines() {
        var lines = new Properties();
        try (InputStream in = Objects.requireNonNull(Help.class.getResourceAsStream("/columns.properties"))) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a column means. */
    static String meaning(Table table, Column column) {
        String line = LINES.getProperty(table.fileName() + '.' + column.name(),
                LINES.getProperty("*." + column.name()));
        if (line == null) {
            throw new IllegalStateException("columns.properties lacks " + table.fileName() + '.' + column.name());
        }
        return line;
    }

    /** What may stand in a column. */
    static String allowed(Column column) {
        String what = switch (column.kind()) {
            case ID -> "lower-case letters and digits, joined by hyphens";
            case TEXT -> "text";
            case DATE -> "2019, 2019-09 or 2019-09-30";
            case DAY -> "2019-09-30";
            case NUMBER -> "a number";
            case AMOUNT -> "a number, 0 or more";
            case CURRENCY -> "an ISO 4217 code, such as GBP";
            case COUNT -> "a whole number, 0 or more";
            case COUNTRY -> "a country's ISO code or name";
            case CHOICE -> "one of " + String.join(", ", column.values());
            case REFERENCE -> "id or name of a known " + column.refersTo();
            case ABOUT -> "KIND:ID";
        };
        return column.isList() && !column.isSingle() ? what + "; several with | between them" : what;
    }
}
