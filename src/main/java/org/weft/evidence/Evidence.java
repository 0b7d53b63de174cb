package org.weft.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.weft.analysis.CollaborationStatus;
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

    /** The day (UTC) on which each of these statements was recorded. */
    public Map<String, LocalDate> recordedOn(Collection<String> ids) {
        return statements(ids).values().stream().collect(Collectors.toMap(Statement::id,
                statement -> statement.recordedAt().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()));
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
