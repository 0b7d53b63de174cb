package org.weft.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that asks a service. */
abstract class Asking extends Answering {

    @Mixin
    Where where;

    @Option(names = "--json", description = "Answer with JSON instead of text to read.")
    boolean json;

    Asking(Where where) {
        super(where.terminal());
        this.where = where.another();
    }

    /** Names and values by turns, without those that were not given, which then have the service's defaults. */
    static Map<String, Object> given(@Nullable Object... namesAndValues) {
        var given = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            boolean isSaid = value != null && !(value instanceof Collection<?> all && all.isEmpty())
                    && !(value instanceof Map<?, ?> map && map.isEmpty());
            if (isSaid && value != null) {
                given.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return given;
    }
}
