package org.weft.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.weft.store.Graph;

/** Writes a data set that has been checked, in one transaction: all of it, or nothing. */
@Component
class DataSetWriter {

    private static final Logger log = LoggerFactory.getLogger(DataSetWriter.class);

    private final Graph graph;

    DataSetWriter(Graph graph) {
        this.graph = graph;
    }

    /**
     * Writes every row and a statement for each; writing the same data set again changes nothing.
     *
     * @param name what the import is called from now on
     * @param by the role of who imports
     */
    void write(String name, String by, DataSet data) {
        graph.write(statements -> {
            write(statements, name, by, data);
            statements.run("intake/import-done", Map.of("import", name, "rows", data.size()));
            return name;
        });
    }

    /** Writes every row and a statement for each, as a part of somebody's transaction. */
    void write(Graph.Statements statements, String name, String by, DataSet data) {
        statements.run("intake/countries", Map.of("rows", countries(data)));
        for (Table table : Table.values()) {
            List<Map<String, @Nullable Object>> rows = things(data, table);
            if (!rows.isEmpty()) {
                log.debug("Loading {} rows of {} …", rows.size(), table.fileName());
                statements.run("intake/" + table.fileName(), Map.of("rows", rows));
            }
        }
        statements.run("intake/statements", Map.of("rows", backing(data), "by", by, "import", name));
    }

    /**
     * What rows of a table are about. A property is set by the most trusted, then newest statement: the last row that speaks
     * of it wins; the order of rows does not matter.
     */
    static List<Map<String, @Nullable Object>> things(DataSet data, Table table) {
        if (table == Table.SOURCES) {
            return data.rows(table).stream().map(DataSetWriter::parameters).toList();
        }
        Map<String, String> published = data.rows(Table.SOURCES).stream()
                .collect(Collectors.toMap(row -> row.cell("id"),
                        row -> (row.cell("kind").equals("ILLUSTRATIVE") ? "0" : "1")
                                + row.cell("published"),
                        (one, other) -> one));
        return data.rows(table).stream()
                .map(row -> new Trusted(published.getOrDefault(row.cell("source"), ""), row.statement(), row))
                .sorted(Comparator.comparing(Trusted::published).thenComparing(Trusted::statement))
                .map(one -> parameters(one.row(), one.statement())).toList();
    }

    /** A row with what its place among others goes by, each worked out once. */
    private record Trusted(String published, String statement, Row row) {}

    /** The countries that rows speak of, each of which is a market. */
    static List<Map<String, Object>> countries(DataSet data) {
        var names = new HashMap<String, String>();
        var codes = new TreeSet<String>();
        for (Table table : Table.values()) {
            for (Column column : table.columns().values()) {
                if (column.kind() == Column.Kind.COUNTRY && table != Table.REGIONS) {
                    data.rows(table).forEach(row -> codes.addAll(row.values(column.name())));
                }
            }
        }
        data.rows(Table.MARKETS).stream().filter(row -> !row.cell("name").isEmpty())
                .forEach(row -> names.put(row.cell("country"), row.cell("name")));
        return codes.stream().map(code -> Map.<String, Object>of("code", code, "name",
                names.getOrDefault(code, Locale.of("", code).getDisplayCountry(Locale.UK)))).toList();
    }

    /** Each row as a statement: what it is about, what it says, where that stands. */
    static List<Map<String, @Nullable Object>> backing(DataSet data) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (Table table : Table.values()) {
            if (table != Table.SOURCES) {
                for (Row row : data.rows(table)) {
                    var backing = new HashMap<String, @Nullable Object>();
                    backing.put("fact", row.fact());
                    backing.put("statement", row.statement());
                    backing.put("source", row.cell("source"));
                    backing.put("locator", row.cell("locator"));
                    backing.put("quote", textOrNull(row.cell("quote")));
                    backing.put("status", table == Table.TIES ? row.cell("status") : null);
                    backing.put("said", row.said());
                    backing.put("saidOf", row.saidOf());
                    rows.add(backing);
                }
            }
        }
        return rows;
    }

    static Map<String, @Nullable Object> parameters(Row row) {
        return parameters(row, row.statement());
    }

    /** A row as its table's statement takes it. */
    static Map<String, @Nullable Object> parameters(Row row, String statement) {
        var parameters = new HashMap<String, @Nullable Object>();
        row.table().columns().values().forEach(column -> parameters.put(column.name(), parameter(row, column)));
        parameters.put("statement", statement);
        return parameters;
    }

    private static @Nullable Object parameter(Row row, Column column) {
        if (column.isList()) {
            return row.values(column.name());
        }
        String text = row.cell(column.name());
        return column.kind().isNumber() && !text.isEmpty() ? Double.valueOf(text) : textOrNull(text);
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
