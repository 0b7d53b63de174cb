package org.weft.stakeholder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.weft.access.GlobalId;

/** Cells of the data format, as they were and as somebody changes them. */
final class Cells {

    private final Set<String> said;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();
    private final Set<String> unread = new TreeSet<>();

    /**
     * Cells, of which some are spoken of.
     *
     * @param said the columns that an input names: what it names and gives no value is cleared
     */
    Cells(Set<String> said) {
        this.said = said;
    }

    /**
     * One cell.
     *
     * @param was its value now; null or empty for none
     * @param becomes its new value; null where nothing is said of it, or where it is cleared
     */
    Cells with(String column, @Nullable Object was, @Nullable Object becomes) {
        before.put(column, text(was));
        after.put(column, becomes != null ? text(becomes) : said.contains(column) ? "" : text(was));
        return this;
    }

    /** One cell of which it is not known here what stands in it now. */
    Cells withUnread(String column, @Nullable Object becomes) {
        unread.add(column);
        return with(column, null, becomes);
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

    /** The columns that lose the value they had. */
    Set<String> cleared() {
        return after.entrySet().stream()
                .filter(cell -> said.contains(cell.getKey()) && cell.getValue().isEmpty()).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is different afterwards, in the order of the columns. */
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        after.forEach((column, value) -> {
            String was = before.getOrDefault(column, "");
            if (!was.equals(value) || (unread.contains(column) && said.contains(column))) {
                changes.add(new Change(column, orNull(was), orNull(value)));
            }
        });
        return changes;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            case List<?> list -> String.join("|", list.stream().map(String::valueOf).toList());
            default -> value.toString().strip();
        };
    }

    /** One value that is different afterwards. */
    record Change(String field, @Nullable String before, @Nullable String after) {}
}
