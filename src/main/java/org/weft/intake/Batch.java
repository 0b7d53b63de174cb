package org.weft.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.store.Graph;

/**
 * A part of an import made ready for the graph, so that it can be made ready while another part is written: the statements
 * to run, in their order, each with its parameters as the driver sends them.
 */
public final class Batch {

    private static final Set<Table> WITH_STATEMENT = Set.of(Table.ORGANISATIONS, Table.TIES);

    private final List<Graph.Prepared> steps = new ArrayList<>();
    private final String id;
    private final String by;

    /**
     * Of rows of one table.
     *
     * @param id the import's
     * @param by the role of who imports
     * @param fresh rows about things that are not in the graph, so that nobody has spoken of them
     * @param changed rows about things that are
     */
    public Batch(String id, String by, Table table, List<Row> fresh, List<Row> changed) {
        this.id = id;
        this.by = by;
        List<Row> rows = Stream.concat(fresh.stream(), changed.stream()).toList();
        if (table == Table.SOURCES) {
            steps.add(new Graph.Prepared("intake/import-sources",
                    Map.of("import", id, "ids", rows.stream().map(row -> row.cell("id")).toList())));
        }
        rows("intake/countries", DataSetWriter.countries(new DataSet(rows)));
        if (WITH_STATEMENT.contains(table)) {
            rows("intake/new-" + table.fileName(), fresh.stream().map(Batch::withStatement).toList());
            statements(changed, changed);
        } else {
            rows("intake/" + table.fileName(), DataSetWriter.things(new DataSet(fresh), table));
            statements(rows, changed);
        }
    }

    /** Writes it. */
    public void run(Graph.Statements statements) {
        steps.forEach(statements::run);
    }

    /**
     * A statement for each row.
     *
     * @param known those that may have been said before, in other words
     */
    private void statements(List<Row> rows, List<Row> known) {
        rows("intake/supersede", DataSetWriter.backing(new DataSet(known)));
        rows("intake/statements", DataSetWriter.backing(new DataSet(rows)));
    }

    private void rows(String statement, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            steps.add(new Graph.Prepared(statement, Map.of("rows", rows, "import", id, "by", by)));
        }
    }

    /** What a row is about and its statement in one; what it does not say is left out, as so many keys cost time. */
    private static Map<String, Object> withStatement(Row row) {
        var parameters = new HashMap<String, Object>();
        DataSetWriter.parameters(row).forEach((name, value) -> put(parameters, name, value));
        put(parameters, "saidOf", row.saidOf());
        put(parameters, "said", row.said());
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            parameters.put(name, value);
        }
    }
}
