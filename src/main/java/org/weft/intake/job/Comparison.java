package org.weft.intake.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.weft.intake.Row;
import org.weft.intake.Table;
import org.weft.intake.job.Judged.Verdict;
import org.weft.intake.job.Scratch.Numbered;
import org.weft.store.Graph;

/** Tells of rows what each would do to the graph. */
final class Comparison {

    private final Scratch scratch;
    private final Graph graph;
    private final UnaryOperator<String> merged;

    Comparison(Scratch scratch, Graph graph, UnaryOperator<String> merged) {
        this.scratch = scratch;
        this.merged = merged;
        this.graph = graph;
    }

    /** Asks the graph which of these it has. */
    List<Judged> of(List<Numbered> taken) {
        if (taken.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < taken.size(); i++) {
            Row row = taken.get(i).row();
            rows.add(Map.of("index", i, "fact", row.fact(), "statement", row.statement()));
        }
        Map<Integer, List<String>> said = new HashMap<>();
        var isThere = new boolean[taken.size()];
        graph.read("intake/known", Map.of("rows", rows), row -> {
            int index = row.get("index").asInt();
            isThere[index] = row.get("isThere").asBoolean();
            if (!row.get("said").isNull()) {
                said.put(index, row.get("said").asList(Value::asString));
            }
            return index;
        });
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < taken.size(); i++) {
            Row row = taken.get(i).row();
            Mention mention = scratch.mention(row.fact());
            judged.add(new Judged(row, taken.get(i).record(), verdict(row, isThere[i], said.get(i)),
                    mention == null || mention.rows() < 2));
        }
        return judged;
    }

    /** Of statements that rows tell, those that the graph has about something else. */
    Set<String> ofOthers(List<Row> telling) {
        return Set.copyOf(graph.read("intake/told", Map.of("rows", telling.stream().map(row -> Map.of("statement",
                row.statement(), "fact", row.fact(), "source", row.cell("source"))).toList()),
                row -> row.get("id").asString()));
    }

    private Verdict verdict(Row row, boolean isThere, @Nullable List<String> said) {
        if (!isThere) {
            return Verdict.NEW;
        }
        boolean isSource = row.table() == Table.SOURCES;
        return isSource || isSaid(row, said) ? Verdict.UNCHANGED : Verdict.CHANGED;
    }

    /** Whether the statement says the same, whatever the organisations that it names have been merged into since. */
    private boolean isSaid(Row row, @Nullable List<String> said) {
        return said != null && (row.said().equals(said)
                || row.said().equals(Row.of(row.table(), "graph", said).resolved(merged).said()));
    }
}
