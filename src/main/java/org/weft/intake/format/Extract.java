package org.weft.intake.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.weft.intake.Part;
import org.weft.intake.Problem;
import org.weft.intake.Row;
import org.weft.intake.RowSink;
import org.weft.intake.RowSink.Original;
import org.weft.intake.Table;
import tools.jackson.databind.JsonNode;

/**
 * What a registry's format writes to: puts the registry's own row before all others, its name into each, and leaves out
 * what it has just said in the same words.
 */
final class Extract {

    private static final int REMEMBERED = 20_000;

    private final RowSink sink;
    private final Registry registry;
    private final Map<String, Map<String, String>> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, String>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private String file = "";
    private long line;
    private boolean hasSource;

    Extract(RowSink sink, Registry registry) {
        this.sink = sink;
        this.registry = registry;
    }

    /** Goes on to a record that is a value in JSON. */
    void record(Part part, long number, JsonNode json) {
        record(part, new Original(part.name(), number, List.of(), List.of(json.toString())));
    }

    /** Goes on to a record. */
    void record(Part part, Original original) {
        if (!hasSource) {
            hasSource = true;
            sink.record(new Original(part.name(), 1, List.of(), List.of(registry.title())));
            sink.row(registry.source(part));
        }
        file = original.file();
        line = original.line();
        sink.record(original);
    }

    /** Writes a row of the current record. */
    void row(Table table, String locator, Saying cells) {
        sink.row(new Row(table, file, line, cells.with("source", registry.id()).with("locator", locator).asMap()));
    }

    /** Writes a row about something that many records share, unless the same was written not long ago. */
    void shared(Table table, String locator, Saying cells) {
        String key = table + " " + cells.asMap().getOrDefault("id", "");
        Map<String, String> said = cells.with("source", registry.id()).with("locator", locator).asMap();
        if (!said.equals(recent.put(key, said))) {
            row(table, locator, cells);
        }
    }

    /** Writes a row about something of which the first that is said is enough, such as where a town lies. */
    void once(Table table, String locator, Saying cells) {
        String key = table + " " + cells.asMap().getOrDefault("id", "");
        if (recent.putIfAbsent(key, Map.of()) == null) {
            row(table, locator, cells);
        }
    }

    /** The current record cannot be read as it should. */
    void reject(String column, String value, Problem.Code code, String message) {
        sink.reject(new Problem(file, line, column, value, code, message));
    }

    void notice(String sentence, String example) {
        sink.notice(sentence, example);
    }
}
