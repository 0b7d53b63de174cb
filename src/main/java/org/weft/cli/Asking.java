package org.weft.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** A command that asks a service. */
abstract class Asking implements Callable<Integer> {

    @Mixin
    Where where;

    @Option(names = "--json", description = "Answer with JSON instead of text to read.")
    boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "This help.")
    boolean help;

    Asking(Where where) {
        this.where = where.another();
    }

    final Terminal terminal() {
        return where.terminal();
    }

    final void print(JsonNode answer) {
        terminal().out().println(Service.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
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
