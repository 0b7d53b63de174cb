package org.weft.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.weft.store.Graph;

/**
 * A fact is what its statements say of it, put together: single values by the last that speaks of them, lists by all, and a
 * recorded change begins anew. So a fact can be made again after statements have come or gone; that is how an import is
 * undone, and how a merge is.
 */
@Component
public class Facts {

    /**
     * Makes these facts again of what their statements say; one of which nothing is said any more goes. A fact with a
     * statement that does not tell its values (written before they were kept) is left as it is.
     *
     * @param keys such as {@code organisation:uclan}
     * @param resolved what an id said in a statement stands for today; the identity where nothing was merged
     */
    public void rebuild(Graph.Statements statements, Collection<String> keys, UnaryOperator<String> resolved) {
        List<String> sorted = List.copyOf(new TreeSet<>(keys));
        Map<String, List<Said>> said = said(statements, sorted);
        List<String> silent = sorted.stream().filter(key -> !said.containsKey(key)).toList();
        List<String> known = said.entrySet().stream().filter(entry -> isWhollyTold(entry.getValue()))
                .map(Map.Entry::getKey).toList();
        statements.run("intake/unlink", Map.of("keys", known));
        statements.run("intake/remove", Map.of("keys", silent));
        statements.run("intake/blank", Map.of("keys", known));
        for (Table table : Table.values()) {
            var rows = new ArrayList<Map<String, @Nullable Object>>();
            known.stream().filter(key -> table.fact().equals(kindOf(key)))
                    .forEach(key -> rows.addAll(rows(table, key, said.getOrDefault(key, List.of()), resolved)));
            if (!rows.isEmpty()) {
                statements.run("intake/" + table.fileName(), Map.of("rows", rows));
            }
        }
    }

    /**
     * What one statement says, by column of the data format.
     *
     * @param origin the key under which it was said, where that was merged into this one; else empty
     */
    private record Said(String key, String statement, String origin, boolean isWhole, Map<String, String> cells) {

        private static Said of(Record row) {
            return new Said(row.get("key").asString(), row.get("id").asString(), row.get("origin").asString(),
                    row.get("isWhole").asBoolean(), Row.cells(row.get("said").asList(Value::asString)));
        }
    }

    /**
     * What organisations and ties are today: the cells that their statements make together, by key. Without facts that have a
     * statement whose values are lost.
     */
    public Map<String, Map<String, String>> today(Graph.Statements statements, Table table, Collection<String> keys,
            UnaryOperator<String> resolved) {
        var today = new TreeMap<String, Map<String, String>>();
        said(statements, keys).forEach((key, all) -> {
            if (isWhollyTold(all)) {
                today.put(key, cells(table, all, resolved));
            }
        });
        return today;
    }

    /** What statements say of each, in their order. */
    private static Map<String, List<Said>> said(Graph.Statements statements, Collection<String> keys) {
        Map<String, List<Said>> said = new TreeMap<>();
        statements.rows("intake/said", Map.of("keys", List.copyOf(keys)), Said::of)
                .forEach(one -> said.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        return said;
    }

    /** The values of none of these are lost. */
    private static boolean isWhollyTold(List<Said> said) {
        return said.stream().noneMatch(one -> one.cells().isEmpty());
    }

    private static String kindOf(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    /** One row for a fact; for a market, of which regions say different things, one for each statement. */
    private static List<Map<String, @Nullable Object>> rows(Table table, String key, List<Said> said,
            UnaryOperator<String> resolved) {
        String id = key.substring(key.indexOf(':') + 1);
        if (table == Table.MARKETS) {
            return said.stream()
                    .map(one -> DataSetWriter.parameters(new Row(table, key, 0, one.cells()), one.statement()))
                    .toList();
        }
        Map<String, String> cells = cells(table, said, resolved);
        cells.put("id", id);
        return List.of(DataSetWriter.parameters(new Row(table, key, 0, cells), ""));
    }

    private static Map<String, String> cells(Table table, List<Said> said, UnaryOperator<String> resolved) {
        var byOrigin = new TreeMap<String, List<Said>>(Comparator.reverseOrder()); // its own, of no origin, come last
        said.forEach(one -> byOrigin.computeIfAbsent(one.origin(), origin -> new ArrayList<>()).add(one));
        var cells = new LinkedHashMap<String, String>();
        byOrigin.values().forEach(group -> together(table, group, resolved)
                .forEach((column, value) -> add(cells, table, column, value)));
        return cells;
    }

    /** What was said under one key, in its order. */
    private static Map<String, String> together(Table table, List<Said> said, UnaryOperator<String> resolved) {
        var cells = new LinkedHashMap<String, String>();
        for (Said one : said) {
            if (one.isWhole()) {
                cells.clear();
            }
            one.cells().forEach(
                    (column, value) -> add(cells, table, column, Row.resolved(table, column, value, resolved)));
            if (table == Table.ORGANISATIONS) {
                cells.merge("aliases", one.cells().getOrDefault("name", ""), Facts::union);
            }
        }
        return cells;
    }

    private static void add(Map<String, String> cells, Table table, String column, String value) {
        cells.merge(column, value, (before, after) -> table.isList(column) ? union(before, after) : after);
    }

    private static String union(String one, String other) {
        var all = new LinkedHashSet<String>();
        for (String values : List.of(one, other)) {
            Arrays.stream(values.split("\\|", -1)).map(String::strip).filter(value -> !value.isEmpty())
                    .forEach(all::add);
        }
        return String.join("|", all);
    }
}
