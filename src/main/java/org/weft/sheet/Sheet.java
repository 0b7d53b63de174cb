package org.weft.sheet;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.weft.access.Asked;
import org.weft.analysis.Network;

/**
 * A question whose answer can be taken out as a table.
 *
 * @param name such as {@code target-markets}: the file's name
 * @param title the question in words
 * @param parameters what it can be asked with
 * @param columns in order
 * @param answer refuses what is wrong before it hands out the first row
 * @param sources slugs of the sources that one row rests on, beside those that all rest on together
 */
public record Sheet<R>(String name, String title, List<Parameter> parameters, List<Column<R>> columns,
        Function<Asked, Rows<R>> answer, BiFunction<R, Network, Stream<String>> sources) {

    /** One whose rows rest on no sources of their own. */
    public Sheet(String name, String title, List<Parameter> parameters, List<Column<R>> columns,
            Function<Asked, Rows<R>> answer) {
        this(name, title, parameters, columns, answer, (row, network) -> Stream.empty());
    }
}
