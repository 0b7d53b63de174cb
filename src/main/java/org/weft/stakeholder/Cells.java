package org.weft.stakeholder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.weft.access.GlobalId;

/** Cells of the data format, as they were and as somebody changes them. */
final class Cells {

    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    /**
     * One cell.
     *
     * @param was its value now; null or empty for none
     * @param becomes its new value; null where nothing is said of it
     */
    Cells with(String column, @Nullable Object was, @Nullable Object becomes) {
        before.put(column, text(was));
        after.put(column, becomes == null ? text(was) : text(becomes));
        return this;
    }

    /** One cell that refers to things of a kind, by slug or by opaque id. */
    Cells with(String column, String kind, @Nullable List<String> was, @Nullable List<String> becomes) {
        return with(column, was,
                becomes == null ? null : becomes.stream().map(given -> GlobalId.keyOf(kind, given)).sorted().toList());
    }

    Cells with(String column, String kind, @Nullable String was, @Nullable String becomes) {
        return with(column, was, becomes == null ? null : GlobalId.keyOf(kind, becomes));
    }

    Map<String, String> after() {
        return after;
    }

    /** What is different afterwards, in the order of the columns. */
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        after.forEach((column, value) -> {
            String was = before.getOrDefault(column, "");
            if (!was.equals(value)) {
                changes.add(new Change(column, was.isEmpty() ? null : was, value));
            }
        });
        return changes;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> String.join("|", list.stream().map(String::valueOf).toList());
            default -> value.toString().strip();
        };
    }

    /** One value that is different afterwards. */
    record Change(String field, @Nullable String before, String after) {}
}
