package org.weft.store;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The graph in Neo4j: runs the named statements of {@code cypher/}, always with parameters, in transactions that are
 * tried again when the server asks for it.
 */
@Component
public class Graph {

    private final Driver driver;
    private final SessionConfig session;

    Graph(Driver driver, @Value("${spring.data.neo4j.database:neo4j}") String database) {
        this.driver = driver;
        this.session = SessionConfig.forDatabase(database);
    }

    /** One statement's rows, each turned into a value. */
    public <T> List<T> read(String name, Map<String, ?> parameters, Function<Record, T> row) {
        return read(reader -> reader.rows(name, parameters, row));
    }

    /** Several statements in one read transaction. */
    public <T> T read(Function<Statements, T> work) {
        try (Session open = driver.session(session)) {
            return open.executeRead(transaction -> work.apply(new Statements(transaction)));
        }
    }

    /**
     * Several statements in one write transaction, whose first act advances the graph's version: one writer at a time, and
     * who finds an import at work is told so before it has waited for anything. {@code work} may run twice, so it must do
     * nothing but run statements.
     *
     * @throws GraphBusy when an import is being written; nothing was written
     */
    public <T> Written<T> write(Function<Statements, T> work) {
        return write(work, null);
    }

    /**
     * The same for an import that holds the graph.
     *
     * @param holder the import that writes; null: nobody holds the graph
     * @throws GraphBusy when another import is being written; nothing was written
     */
    public <T> Written<T> write(Function<Statements, T> work, @Nullable String holder) {
        try (Session open = driver.session(session)) {
            return open.executeWrite(transaction -> {
                var statements = new Statements(transaction);
                Version version = statements.rows("store/advance-version", Map.of(), Version::of).getFirst();
                if (version.busy() != null && !version.busy().equals(holder)) {
                    throw new GraphBusy(version.busy());
                }
                return new Written<>(work.apply(statements), version);
            });
        }
    }

    /** A part of an import that holds the graph: what it writes belongs to no version yet. */
    public <T> T writePart(Function<Statements, T> work) {
        try (Session open = driver.session(session)) {
            return open.executeWrite(transaction -> work.apply(new Statements(transaction)));
        }
    }

    /** The graph's version now. */
    public Version version() {
        return read("store/version", Map.of(), Version::of).getFirst();
    }

    /**
     * What a write answers with.
     *
     * @param value what the work made
     * @param version the graph's version that holds it
     */
    public record Written<T>(T value, Version version) {}

    /**
     * A state of the graph.
     *
     * @param number advanced by every write through the service; 0 for a graph never written
     * @param at when it was written
     * @param busy the import that is being written, so that the graph is in no state to be read whole; null: none
     */
    public record Version(long number, ZonedDateTime at, @Nullable String busy) {
        private static Version of(Record row) {
            return new Version(row.get("number").asLong(), row.get("at").asZonedDateTime(),
                    row.get("busy").asString(null));
        }
    }

    /** A statement with its parameters as the driver sends them: made ready before its transaction begins. */
    public static final class Prepared {

        private final String name;
        private final org.neo4j.driver.Value parameters;

        /** The statement {@code name}, with these parameters. */
        public Prepared(String name, Map<String, ?> parameters) {
            this.name = name;
            this.parameters = Values.value(parameters);
        }
    }

    /** Runs named statements within one transaction. */
    public static final class Statements {

        private final TransactionContext transaction;

        private Statements(TransactionContext transaction) {
            this.transaction = transaction;
        }

        /** The rows of a statement, each turned into a value. */
        public <T> List<T> rows(String name, Map<String, ?> parameters, Function<Record, T> row) {
            return transaction.run(Cypher.named(name), Values.value(parameters)).list(row);
        }

        /** Runs a statement for its effect. */
        public void run(String name, Map<String, ?> parameters) {
            run(new Prepared(name, parameters));
        }

        /** Runs a statement that was made ready before, for its effect. */
        public void run(Prepared statement) {
            transaction.run(Cypher.named(statement.name), statement.parameters).consume();
        }
    }
}
