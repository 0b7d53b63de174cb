package org.weft.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An answer: its rows, one after the other, and what holds for all of them together.
 *
 * @param facts by name, in order, such as why there are no rows; they stand on the page about the answer
 */
public record Rows<R>(Stream<R> rows, Map<String, @Nullable Object> facts) {

    /** Rows about which there is nothing more to say. */
    public static <R> Rows<R> of(List<R> rows) {
        return new Rows<>(rows.stream(), Map.of());
    }
}
