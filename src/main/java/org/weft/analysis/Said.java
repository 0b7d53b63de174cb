package org.weft.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What statements say of one fact, put together as they were written: the last that speaks of a property wins, lists grow,
 * and a change that says the whole begins anew. What no statement speaks of is not known yet; where one of them lost its
 * values it may have spoken of it, so that it is taken to be as today.
 */
final class Said {

    private final Map<String, List<String>> last = new HashMap<>();
    private final Map<String, TreeSet<String>> all = new HashMap<>();
    private boolean isComplete;

    Said(List<History.Recorded> inOrder, boolean isComplete) {
        this.isComplete = isComplete;
        for (History.Recorded recorded : inOrder) {
            if (recorded.extent() == History.Extent.WHOLE) {
                last.clear();
                all.clear();
                this.isComplete = true;
            }
            this.isComplete &= recorded.extent() != History.Extent.LOST;
            recorded.said().forEach((column, values) -> {
                last.put(column, values);
                all.computeIfAbsent(column, key -> new TreeSet<>()).addAll(values);
            });
        }
    }

    /** A property that every fact of its kind has. */
    <T> T needed(String column, T today, Function<String, T> make) {
        List<String> said = last.get(column);
        return said == null || said.isEmpty() ? today : make.apply(said.getFirst());
    }

    /** A property that may be unknown. */
    <T> @Nullable T one(String column, @Nullable T today, Function<String, T> make) {
        List<String> said = last.get(column);
        return said == null || said.isEmpty() ? isComplete ? null : today : make.apply(said.getFirst());
    }

    /** One link, or none: of several the first, as the graph is read. */
    @Nullable
    String link(String column, @Nullable String today) {
        TreeSet<String> said = all.get(column);
        return said == null || said.isEmpty() ? isComplete ? null : today : said.first();
    }

    /** Links, sorted. */
    List<String> links(String column, List<String> today) {
        TreeSet<String> said = all.get(column);
        return said == null ? isComplete ? List.of() : today : List.copyOf(said);
    }
}
