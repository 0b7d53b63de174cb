package org.weft.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.History;
import org.weft.store.Graph;

/** Reads what facts rest on: the long texts that the network does not hold. */
@Component
public class Evidence {

    private final Graph graph;

    Evidence(Graph graph) {
        this.graph = graph;
    }

    /** The statements with these ids. */
    Map<String, Statement> statements(Collection<String> ids) {
        return graph.read("evidence/statements", Map.of("ids", List.copyOf(ids)), Evidence::statement).stream()
                .collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    /** All that a source says, by what it says it of; read from the graph part by part. */
    Stream<SaidThere> of(String source) {
        return Stream.iterate(of(source, "", ""), part -> !part.isEmpty(),
                part -> of(source, part.getLast().about(), part.getLast().statement().id())).flatMap(List::stream);
    }

    private List<SaidThere> of(String source, String about, String after) {
        return graph.read("evidence/statements-of", Map.of("source", source, "about", about, "after", after),
                row -> new SaidThere(row.get("about").asString(), row.get("name").asString(), statement(row)));
    }

    /** When each of these statements was recorded and what it said, in the order of writing. */
    public History history(Collection<String> ids) {
        return new History(graph.read("evidence/history", Map.of("ids", List.copyOf(ids)), Evidence::recorded));
    }

    private static History.Recorded recorded(Record row) {
        LocalDate on = row.get("recordedAt").asOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        List<String> cells = row.get("said").asList(Value::asString);
        String status = text(row, "status");
        Map<String, List<String>> said = cells.isEmpty() && status != null
                ? Map.of("status", List.of(status))
                : cells.stream().collect(Collectors.toMap(cell -> cell.substring(0, cell.indexOf('=')),
                        cell -> List.of(cell.substring(cell.indexOf('=') + 1).split(" *\\| *", -1))));
        return new History.Recorded(row.get("id").asString(), on,
                cells.isEmpty()
                        ? History.Extent.LOST
                        : row.get("isWhole").asBoolean() ? History.Extent.WHOLE : History.Extent.PART,
                said);
    }

    /** The observations about things with these keys; a thing without any has no entry. */
    Map<String, List<Observation>> observations(Collection<String> keys) {
        return graph.read("evidence/observations", Map.of("keys", List.copyOf(keys)), Evidence::observation).stream()
                .collect(Collectors.groupingBy(Observation::about));
    }

    Optional<Observation> findObservation(String id) {
        return graph.read("evidence/observation", Map.of("id", id), Evidence::observation).stream().findFirst();
    }

    private static Statement statement(Record row) {
        String status = text(row, "status");
        return new Statement(row.get("id").asString(), row.get("source").asString(), row.get("locator").asString(),
                text(row, "quote"), status == null ? null : CollaborationStatus.valueOf(status),
                row.get("recordedAt").asOffsetDateTime(), row.get("recordedBy").asString());
    }

    private static Observation observation(Record row) {
        return new Observation(row.get("id").asString(), row.get("about").asString(), row.get("indicator").asString(),
                row.get("value").asDouble(), row.get("bound").asString(), text(row, "unit"),
                row.get("year").isNull() ? null : (int) row.get("year").asDouble(), text(row, "note"),
                row.get("statements").asList(Value::asString));
    }

    private static @Nullable String text(Record row, String column) {
        return row.get(column).isNull() ? null : row.get(column).asString();
    }
}
