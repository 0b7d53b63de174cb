package org.weft.access;

import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnection;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list: the Relay cursor connection, with the items alone and the length of the whole list. */
public final class Page<T> extends DefaultConnection<T> {

    /** How many items a page holds when the caller does not say. */
    public static final int DEFAULT_SIZE = 20;
    /** How many items a page may hold at most. */
    public static final int MOST = 100;

    private final int totalCount;

    private Page(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {
        super(edges, pageInfo);
        this.totalCount = totalCount;
    }

    /** The items alone. */
    public List<T> getNodes() {
        return getEdges().stream().map(Edge::getNode).toList();
    }

    /** How many items the whole list has. */
    public int getTotalCount() {
        return totalCount;
    }

    /**
     * Cuts a page out of a list. A cursor names a place in the order, not a row number, so that paging goes on rightly
     * when items come or go.
     *
     * @param items in any order
     * @param key what the list is ordered by, different for every item
     * @param first how many, 1 to {@value #MOST}; null for {@value #DEFAULT_SIZE}
     * @param after the cursor of the item before the page; null for the start
     * @throws Refusal when {@code first} is out of range, or {@code after} is no cursor
     */
    public static <T> Page<T> of(List<T> items, Function<T, String> key, @Nullable Integer first,
            @Nullable String after) {
        int size = size(first);
        List<T> sorted = items.stream().sorted(Comparator.comparing(key)).toList();
        String start = after == null ? null : decoded(after);
        List<T> rest = start == null
                ? sorted
                : sorted.stream().filter(item -> key.apply(item).compareTo(start) > 0).toList();
        List<Edge<T>> edges = rest.stream().limit(size)
                .<Edge<T>>map(item -> new DefaultEdge<>(item, encoded(key.apply(item)))).toList();
        PageInfo info = new DefaultPageInfo(edges.isEmpty() ? null : edges.getFirst().getCursor(),
                edges.isEmpty() ? null : edges.getLast().getCursor(), rest.size() < sorted.size(),
                rest.size() > edges.size());
        return new Page<>(edges, info, sorted.size());
    }

    /** The number of items asked for, if it is in range. */
    public static int size(@Nullable Integer first) {
        if (first != null && (first < 1 || first > MOST)) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "first is " + first + "; ask for 1 to " + MOST + " at a time.");
        }
        return first == null ? DEFAULT_SIZE : first;
    }

    /** A text that sorts as the number does, greatest first; for keys. */
    public static String descending(double value) {
        long bits = Double.doubleToLongBits(value);
        long ascending = bits >= 0 ? bits ^ Long.MIN_VALUE : ~bits;
        return String.format("%016x", ~ascending);
    }

    private static ConnectionCursor encoded(String key) {
        return new DefaultConnectionCursor(Base64.getUrlEncoder().withoutPadding()
                .encodeToString(("after:" + key).getBytes(StandardCharsets.UTF_8)));
    }

    private static String decoded(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith("after:")) {
                return text.substring("after:".length());
            }
        } catch (IllegalArgumentException notBase64) {
            // said below
        }
        throw new Refusal(Refusal.Code.BAD_INPUT,
                "'" + cursor + "' is not a cursor; give the endCursor of an earlier page of this list.");
    }
}
