package org.weft.intake.job;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.weft.intake.Batch;
import org.weft.intake.Facts;
import org.weft.intake.IntakeException;
import org.weft.intake.Table;
import org.weft.intake.identity.Match;
import org.weft.intake.identity.Merges;
import org.weft.intake.identity.PossibleDuplicate;
import org.weft.store.Graph;

/**
 * Imports as the graph knows them. While one is being written or taken back nobody else writes, and nobody reads the graph
 * anew, so that what is half there is never seen; after a fall the next start finds it and goes on, or takes it back.
 */
@Component
class Journal {

    /** So much is taken back in one transaction. */
    private static final int BATCH = 1_000;

    private final Graph graph;
    private final Facts facts;
    private final Merges merges;

    Journal(Graph graph, Facts facts, Merges merges) {
        this.graph = graph;
        this.facts = facts;
        this.merges = merges;
    }

    /** What the graph knows of an import. */
    record Entry(String id, List<String> files, @Nullable String format, @Nullable String by, ImportState state,
            OffsetDateTime at, long rows, long batches) {

        private static Entry of(Record row) {
            return new Entry(row.get("id").asString(), row.get("files").asList(value -> value.asString()),
                    row.get("format").asString(null), row.get("by").asString(null),
                    ImportState.valueOf(row.get("state").asString()), row.get("at").asOffsetDateTime(),
                    row.get("rows").asLong(), row.get("batches").asLong());
        }
    }

    /** All imports, newest first. */
    List<Entry> entries() {
        return entries(null);
    }

    Optional<Entry> find(String id) {
        return entries(id).stream().findFirst();
    }

    private List<Entry> entries(@Nullable String id) {
        return graph.read("intake/journal", Collections.singletonMap("import", id), Entry::of);
    }

    /** An import that is being written or taken back; one that has shown a sign of life lately is somebody else's. */
    Optional<Entry> findUnfinished(Duration silence) {
        return graph.read("intake/unfinished", Map.of("silence", silence.toSeconds()), Entry::of).stream().findFirst();
    }

    /**
     * From now on nobody else writes.
     *
     * @param seen the version of the graph with which it was compared
     * @throws Moved where somebody has written since
     */
    void begin(Job job, long rows, long seen) {
        graph.write(statements -> {
            requireStill(statements, seen);
            statements.run("intake/import-begin", Map.of("import", job.id(), "files", job.files(), "format",
                    String.valueOf(job.format()), "by", job.role(), "rows", rows));
            return job.id();
        }, job.id());
    }

    /** The version that this write makes follows the one that was seen. */
    private static void requireStill(Graph.Statements statements, long seen) {
        long own = statements.rows("store/version", Map.of(), row -> row.get("number").asLong()).getFirst();
        if (own != seen + 1) {
            throw new Moved();
        }
    }

    /** Somebody wrote between the comparison and the commit: what was judged may be wrong by now. */
    static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Moved() {
            super("The graph has moved on.", null, false, false);
        }
    }

    /** One batch: new things, and all statements. */
    void write(String id, long number, Batch batch) {
        graph.writePart(statements -> {
            sign(statements, id, number);
            batch.run(statements);
            return id;
        });
    }

    /** One batch of facts made again of what their statements say. */
    void rebuild(String id, long batch, Collection<String> keys) {
        graph.writePart(statements -> {
            sign(statements, id, batch);
            facts.rebuild(statements, keys, merges.resolved(statements));
            return id;
        });
    }

    /** One batch of organisations that were held for others, or may be. */
    void identify(String id, String by, long batch, Map<String, Match> matches, List<PossibleDuplicate> doubts) {
        graph.writePart(statements -> {
            sign(statements, id, batch);
            merges.record(statements, matches, id, by);
            merges.queue(statements, doubts, id, by);
            return id;
        });
    }

    /** All of it is there: everybody may see it, and write again. */
    long commit(String id) {
        return end(id, ImportState.COMMITTED);
    }

    /**
     * Nothing rests on what an import alone brought, and would be left hanging if it were taken back.
     *
     * @throws IntakeException where something does
     */
    void requireNothingRestsOn(String id) {
        graph.read(statements -> {
            requireNothingRestsOn(statements, id);
            return id;
        });
    }

    private static void requireNothingRestsOn(Graph.Statements statements, String id) {
        List<String> resting = statements.rows("intake/resting-on", Map.of("import", id),
                row -> row.get("name").asString());
        if (!resting.isEmpty()) {
            throw new IntakeException(
                    "Something that was said elsewhere rests on this import: " + String.join("; ", resting) + ".",
                    "Undo or change that first.");
        }
    }

    /**
     * From now on nobody else writes.
     *
     * @throws IntakeException where something has come to rest on it
     */
    void beginUndo(String id) {
        graph.write(statements -> {
            requireNothingRestsOn(statements, id);
            statements.run("intake/import-state", Map.of("import", id, "state", ImportState.UNDOING.name()));
            return id;
        }, id);
    }

    /**
     * Takes back what an import said, batch by batch: what names other things before what is named, since a thing that a hundred
     * thousand others name could not go in one transaction.
     *
     * @param gone told how many statements went, after each batch
     */
    void undo(String id, LongConsumer gone) {
        for (Table table : List.of(Table.values()).reversed()) {
            for (var said = said(id, table); !said.isEmpty(); said = said(id, table)) {
                for (int from = 0; from < said.size(); from += BATCH) {
                    List<Said> batch = said.subList(from, Math.min(from + BATCH, said.size()));
                    graph.writePart(statements -> unsay(statements, id, batch));
                    gone.accept(batch.size());
                }
            }
        }
    }

    private List<Said> said(String id, Table table) {
        return graph.read(statements -> statements.rows("intake/statements-of",
                Map.of("import", id, "sort", table.fact() + ':'),
                row -> new Said(row.get("id").asString(), row.get("fact").asString())));
    }

    private String unsay(Graph.Statements statements, String id, List<Said> batch) {
        sign(statements, id, 0);
        statements.run("intake/restore", Map.of("import", id, "ids", batch.stream().map(Said::statement).toList()));
        facts.rebuild(statements, new LinkedHashSet<>(batch.stream().map(Said::fact).toList()),
                merges.resolved(statements));
        return id;
    }

    /** A statement, by its id, and the key of the thing that it is about. */
    private record Said(String statement, String fact) {}

    /** All of it is gone again. */
    long undone(String id) {
        graph.writePart(statements -> {
            merges.forget(statements, id);
            statements.run("intake/undo-formers", Map.of("import", id));
            statements.run("intake/undo-sources", Map.of());
            statements.run("intake/undo-markets", Map.of());
            return id;
        });
        return end(id, ImportState.UNDONE);
    }

    private long end(String id, ImportState state) {
        return graph.write(statements -> {
            statements.run("intake/import-state", Map.of("import", id, "state", state.name()));
            return id;
        }, id).version().number();
    }

    private static void sign(Graph.Statements statements, String id, long batch) {
        statements.run("intake/import-sign", Map.of("import", id, "batch", batch));
    }
}
