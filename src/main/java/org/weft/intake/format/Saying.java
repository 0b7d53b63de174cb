package org.weft.intake.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The cells of a row that is being made; what is empty is left out. */
final class Saying {

    private static final String SEPARATOR = "|";

    private final Map<String, String> cells = new LinkedHashMap<>();

    /** Fills a cell that takes one value. */
    Saying with(String column, String value) {
        String text = value.strip();
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
        return this;
    }

    /** Fills a cell that takes several values; each once, in their order. */
    Saying with(String column, Collection<String> values) {
        return with(column, values.stream().map(value -> value.strip().replace(SEPARATOR, "/"))
                .filter(value -> !value.isEmpty()).distinct().collect(Collectors.joining(SEPARATOR)));
    }

    /** Fills cells with what stands in columns of the same names. */
    Saying with(Line line, Collection<String> columns) {
        columns.forEach(column -> with(column, line.cell(column)));
        return this;
    }

    Map<String, String> asMap() {
        return cells;
    }
}
