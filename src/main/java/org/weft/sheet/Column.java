package org.weft.sheet;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;

/**
 * One column of a sheet. Every column is written down by name: nothing leaves because a record happens to hold it.
 *
 * @param header named as in GraphQL, a path with dots where it lies deeper
 * @param description what it says, with range and the meaning of an empty cell
 * @param unit such as {@code organisations}; null for texts and for numbers without one
 * @param value of one row: a text, number, truth, day, enum value, list of such, or null for an empty cell
 */
public record Column<R>(String header, String description, @Nullable String unit,
        BiFunction<R, Network, @Nullable Object> value) {

    /** One that the row alone tells. */
    public static <R> Column<R> of(String header, String description, Function<R, @Nullable Object> value) {
        return new Column<>(header, description, null, (row, network) -> value.apply(row));
    }

    /** One that names something the row knows by its key. */
    public static <R> Column<R> named(String header, String description,
            BiFunction<R, Network, @Nullable Object> value) {
        return new Column<>(header, description, null, value);
    }

    /** The same with a unit. */
    public Column<R> in(String newUnit) {
        return new Column<>(header, description, newUnit, value);
    }
}
