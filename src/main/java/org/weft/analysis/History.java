package org.weft.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** When each statement was recorded, and what it said, in the order of writing. */
public final class History {

    private final List<Recorded> inOrder;
    private final Map<String, Integer> places = new HashMap<>();

    /** How much of its fact a statement says. */
    public enum Extent {
        /** All there is to say, as after a change: what it leaves out is no more. */
        WHOLE,
        /** Something: what others said of the rest stands, and lists grow. */
        PART,
        /** Not known: recorded before values were kept. */
        LOST
    }

    /**
     * One statement, as it was recorded.
     *
     * @param statement its id
     * @param on the day (UTC)
     * @param said values by column of the data format
     */
    public record Recorded(String statement, LocalDate on, Extent extent, Map<String, List<String>> said) {}

    /** Of these, in the order in which they were written. */
    public History(List<Recorded> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        IntStream.range(0, inOrder.size()).forEach(i -> places.put(inOrder.get(i).statement(), i));
    }

    /** Whether a statement had been recorded by the end of a day; one that is not in the history always was. */
    boolean wasKnown(String statement, LocalDate day) {
        Integer place = places.get(statement);
        return place == null || !inOrder.get(place).on().isAfter(day);
    }

    /** What these statements say together of their fact. O(statements · log statements). */
    Said said(Collection<String> statements) {
        boolean isComplete = places.keySet().containsAll(statements);
        return new Said(statements.stream().map(places::get).filter(place -> place != null).sorted().map(inOrder::get)
                .toList(), isComplete);
    }
}
