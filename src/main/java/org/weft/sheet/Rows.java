package org.weft.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An answer: its rows, one after the other, and what holds for all of them together.
 *
 * @param facts by name, in order, such as why there are no rows; they stand on the page about the answer
 * @param sources slugs of the sources that all rows rest on together, beside what each rests on by itself
 */
public record Rows<R>(Stream<R> rows, Map<String, @Nullable Object> facts, Set<String> sources) {

    /** Rows about which there is nothing more to say. */
    public static <R> Rows<R> of(List<R> rows) {
        return of(rows.stream());
    }

    /** Rows that are made one after the other. */
    public static <R> Rows<R> of(Stream<R> rows) {
        return new Rows<>(rows, Map.of(), Set.of());
    }

    /** With one more thing that holds for all; null for what is not known. */
    public Rows<R> with(String name, @Nullable Object value) {
        var more = new LinkedHashMap<String, @Nullable Object>(facts);
        more.put(name, value);
        return new Rows<>(rows, more, sources);
    }

    /** With the slugs of sources that all rows rest on together, since each is made of many facts. */
    public Rows<R> restingOn(Stream<String> all) {
        return new Rows<>(rows, facts, all.collect(Collectors.toSet()));
    }
}
