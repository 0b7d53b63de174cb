package org.weft.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.weft.access.Refusal;
import org.weft.intake.identity.Merges;
import org.weft.store.Graph;

/**
 * All statements of the graph as rows of the data format, so that they can be given back. A table's rows come in the order of
 * what they are about, then of their ids, page by page: memory does not grow with the graph. O(statements).
 */
@Component
public class StatedRows {

    private static final String WHERE = "graph";

    private final Graph graph;
    private final Merges merges;

    StatedRows(Graph graph, Merges merges) {
        this.graph = graph;
        this.merges = merges;
    }

    /**
     * The graph's version now, to ask for again when all rows have been taken.
     *
     * @throws Refusal while an import is being written
     */
    public long version() {
        Graph.Version version = graph.version();
        if (version.busy() != null) {
            throw new Refusal(Refusal.Code.BUSY,
                    "An import is being written, and half of it is no answer; ask again when it is done.");
        }
        return version.number();
    }

    /** Hands out a table's rows. What names an organisation that was merged names the one that it is today. */
    public void each(Table table, Consumer<Row> taker) {
        UnaryOperator<String> today = graph.read(merges::resolved);
        String after = table == Table.SOURCES ? "" : table.fact() + ':';
        String end = table.fact() + ';';
        while (after != null) {
            after = table == Table.SOURCES ? sources(after, taker) : statements(table, after, end, today, taker);
        }
    }

    private @Nullable String sources(String after, Consumer<Row> taker) {
        List<Row> page = graph.read("intake/cited", Map.of("after", after), row -> {
            var cells = new LinkedHashMap<String, String>();
            Table.SOURCES.columns().keySet().forEach(column -> put(cells, column, row));
            return new Row(Table.SOURCES, WHERE, 0, cells);
        });
        page.forEach(taker);
        return page.isEmpty() ? null : page.getLast().cell("id");
    }

    /** One page; answers with the key after which the next begins, null where there is none. */
    private @Nullable String statements(Table table, String after, String end, UnaryOperator<String> today,
            Consumer<Row> taker) {
        List<Said> page = graph.read("intake/stated", Map.of("after", after, "end", end), Said::of);
        page.stream().filter(one -> !one.said().isEmpty())
                .forEach(one -> taker.accept(row(table, one).resolved(today)));
        return page.isEmpty() ? null : page.getLast().key();
    }

    /** A statement, or a fact of which nothing is said. */
    private record Said(String key, String id, List<String> said, Map<String, String> where) {

        static Said of(Record row) {
            var where = new LinkedHashMap<String, String>();
            List.of("source", "locator", "quote").forEach(column -> put(where, column, row));
            return new Said(row.get("key").asString(), row.get("id").asString(""),
                    row.get("said").asList(value -> value.asString()), where);
        }
    }

    private static Row row(Table table, Said statement) {
        var cells = new LinkedHashMap<String, String>();
        if (table.columns().containsKey("id")) {
            cells.put("id", statement.key().substring(statement.key().indexOf(':') + 1));
        }
        cells.putAll(Row.of(table, WHERE, statement.said()).cells());
        cells.putAll(statement.where());
        var row = new Row(table, WHERE, 0, cells);
        return row.statement().equals(statement.id()) ? row : new Row(table, WHERE, 0, cells, statement.id());
    }

    private static void put(Map<String, String> cells, String column, Record record) {
        if (record.containsKey(column) && !record.get(column).isNull()) {
            cells.put(column, record.get(column).asString());
        }
    }
}
