package org.weft.intake.job;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.weft.analysis.Network;
import org.weft.intake.Facts;
import org.weft.intake.Row;
import org.weft.intake.Table;
import org.weft.intake.job.Scratch.Numbered;
import org.weft.store.Graph;

/**
 * Rows of a map that Weft itself drew. Such a map is no witness: where a row says nothing else than the graph, it says nothing,
 * for otherwise every map given back would be one more source of all that it shows.
 */
final class Restated {

    private final Graph graph;
    private final Facts facts;
    private final UnaryOperator<String> merged;
    private final Network network;
    private final LocalDate today;

    Restated(Graph graph, Facts facts, UnaryOperator<String> merged, Network network, LocalDate today) {
        this.network = network;
        this.today = today;
        this.graph = graph;
        this.facts = facts;
        this.merged = merged;
    }

    /** Those of these rows, all of one table, that Weft drew and that say nothing else than the graph. */
    Set<Numbered> among(List<Numbered> rows) {
        List<Numbered> drawn = rows.stream().filter(one -> !one.row().cell(Row.DRAWN).isEmpty()).toList();
        if (drawn.isEmpty()) {
            return Set.of();
        }
        Table table = drawn.getFirst().row().table();
        Map<String, Map<String, String>> said = graph.read(statements -> facts.today(statements, table,
                drawn.stream().map(one -> one.row().fact()).distinct().toList(), merged));
        return drawn.stream().filter(one -> says(said.getOrDefault(one.row().fact(), Map.of()), one.row()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean says(Map<String, String> said, Row row) {
        Map<String, String> known = plain(new Row(row.table(), "", 0, said));
        return !known.isEmpty() && plain(row).entrySet().stream().allMatch(cell -> {
            String there = known.getOrDefault(cell.getKey(), "");
            return row.table().isList(cell.getKey())
                    ? values(there).containsAll(values(cell.getValue()))
                    : there.equals(cell.getValue())
                            || (cell.getKey().equals("status") && cell.getValue().equals(statusToday(row)));
        });
    }

    /** A map shows how a tie stands on its day: ended, though its source said that it will end. */
    private String statusToday(Row row) {
        return row.table() != Table.TIES
                ? ""
                : network.findCollaboration(row.cell("id")).map(tie -> tie.statusOn(today).name()).orElse("");
    }

    /** What a row says, numbers and lists written in one way. */
    private static Map<String, String> plain(Row row) {
        return Row.of(row.table(), "", row.said()).cells();
    }

    private static Set<String> values(String cell) {
        return new HashSet<>(Arrays.asList(cell.split("\\|", -1)));
    }
}
