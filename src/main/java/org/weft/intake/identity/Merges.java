package org.weft.intake.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.weft.intake.identity.Match.Rule;
import org.weft.store.Graph;

/** Organisations that were held for one, or may be: what imports record of them, and what a key stands for today. */
@Component
public class Merges {

    static final String KIND = "organisation:";

    private final Graph graph;

    Merges(Graph graph) {
        this.graph = graph;
    }

    /** Records, as a part of an import, that its rows are organisations of the graph; not of rows with their own key. */
    public void record(Graph.Statements statements, Map<String, Match> same, String importId, String by) {
        write(statements, same.entrySet().stream()
                .filter(entry -> entry.getValue().rule() != Rule.KEY && entry.getValue().rule() != Rule.MERGED)
                .map(entry -> parameters(entry.getKey(), entry.getValue().slug(), entry.getValue().rule(),
                        entry.getValue().score(), entry.getValue().reason(), Merge.State.AUTOMATIC))
                .toList(), importId, by);
    }

    /** Puts doubts, as a part of an import, into the queue; a pair about which a person has decided does not come again. */
    public void queue(Graph.Statements statements, List<PossibleDuplicate> doubts, String importId, String by) {
        write(statements, doubts.stream().map(doubt -> parameters(doubt.a(), doubt.b(), doubt.rule(), doubt.score(),
                doubt.reason(), Merge.State.POSSIBLE)).toList(), importId, by);
    }

    private static void write(Graph.Statements statements, List<Map<String, Object>> rows, String importId, String by) {
        statements.run("intake/queue", Map.of("rows", rows, "import", importId, "by", by));
    }

    private static Map<String, Object> parameters(String from, String into, Rule rule, double score, String reason,
            Merge.State state) {
        return Map.of("id", id(from, into), "reverse", id(into, from), "from", from, "into", into, "rule", rule.name(),
                "score", score, "reason", reason, "state", state.name());
    }

    private static String id(String from, String into) {
        return from + "~" + into;
    }

    /** Takes back, as a part of undoing an import, what it recorded and nobody has decided since. */
    public void forget(Graph.Statements statements, String importId) {
        statements.run("intake/forget", Map.of("import", importId));
    }

    /** What a key such as {@code organisation:uclan} stands for today, through all merges that hold. */
    public UnaryOperator<String> resolved(Graph.Statements statements) {
        Map<String, String> into = new HashMap<>();
        statements.rows("intake/merged", Map.of(),
                row -> into.put(KIND + row.get("from").asString(), KIND + row.get("into").asString()));
        return key -> resolved(into, key);
    }

    private static String resolved(Map<String, String> into, String key) {
        var seen = new HashSet<String>();
        String at = key;
        while (into.containsKey(at) && seen.add(at)) {
            at = into.getOrDefault(at, at);
        }
        return at;
    }

    /** All in this state, in the order of their ids. */
    public List<Merge> in(Merge.State state) {
        return graph.read("intake/merges", Map.of("state", state.name()), Merges::merge);
    }

    static Merge merge(Record row) {
        return new Merge(row.get("id").asString(), row.get("from").asString(), row.get("into").asString(),
                Rule.valueOf(row.get("rule").asString()), row.get("score").asDouble(), row.get("reason").asString(),
                Merge.State.valueOf(row.get("state").asString()),
                row.get("import").isNull() ? null : row.get("import").asString(), row.get("at").asOffsetDateTime(),
                row.get("by").asString());
    }
}
