package org.weft.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/** Rows of tables, drawn by chance, and statements from random sources that back them. */
final class RandomRows {

    private final Random random;
    private final List<String> sources;
    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    private final List<Map<String, Object>> statements = new ArrayList<>();

    RandomRows(Random random, List<String> sources) {
        this.random = random;
        this.sources = sources;
    }

    /** Rows by table, in the order in which tables were begun. */
    Map<String, List<Map<String, Object>>> tables() {
        return tables;
    }

    List<Map<String, Object>> statements() {
        return statements;
    }

    void add(String table, Map<String, Object> row) {
        tables.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
    }

    /** None to three statements of a fact, each from some source. */
    void state(String fact, boolean isTie) {
        for (int i = is(0.1) ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            statements.add(row("fact", fact, "statement", fact + i, "source", one(sources), "locator", "test", "status",
                    isTie && is(0.8) ? one(List.of("ACTIVE", "ACTIVE", "PLANNED", "DORMANT", "ENDED")) : null,
                    "recordedAt", one(List.of("2015-06-01T12:00:00Z", "2021-11-21T00:30:00+02:00",
                            "2021-11-20T23:30:00-02:00", "2026-11-21T10:00:00Z", "2026-12-01T00:00:00Z"))));
        }
    }

    boolean is(double chance) {
        return random.nextDouble() < chance;
    }

    /** At least 0, and less than this. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> some(List<T> of, int most) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
    }

    static List<String> ids(String kind, int count) {
        var ids = new String[count];
        Arrays.setAll(ids, i -> kind + (10 + i));
        return new ArrayList<>(List.of(ids));
    }

    static Map<String, Object> row(@Nullable Object... cells) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        return row;
    }
}
