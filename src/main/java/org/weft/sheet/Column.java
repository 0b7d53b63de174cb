package org.weft.sheet;

import java.util.function.BiFunction;

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

    /** The same with a unit. */
    Column<R> in(String newUnit) {
        return new Column<>(header, description, newUnit, value);
    }
}
