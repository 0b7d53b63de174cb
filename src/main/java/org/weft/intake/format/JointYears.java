package org.weft.intake.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.weft.intake.Part;

/**
 * When two institutions first and last published together, by a look ahead through the works: so that every row about a
 * pair says the same of it, in whatever order the works come. Keeps {@value #MOST} pairs at most.
 */
final class JointYears {

    private static final int MOST = 200_000;
    /** The age at which evidence counts as stale everywhere in Weft. */
    private static final int STALE = 5;

    private final Map<String, Span> spans = new HashMap<>();
    private final Filters filters;
    private int newest;
    private boolean isFull;

    private record Span(int first, int last) {
        Span with(int year) {
            return new Span(Math.min(first, year), Math.max(last, year));
        }
    }

    JointYears(Filters filters) {
        this.filters = filters;
    }

    void lookInto(Part part) throws IOException {
        OpenAlexWorksFormat.records(part).each((json, number) -> {
            var work = OpenAlexWork.of(json);
            if (work.counts(filters) && !work.year().isEmpty()) {
                int year = Integer.parseInt(work.year());
                newest = Math.max(newest, year);
                work.pairs(filters).forEach(pair -> add(pair.tie(), year));
            }
        });
    }

    private void add(String tie, int year) {
        if (spans.containsKey(tie) || spans.size() < MOST) {
            spans.merge(tie, new Span(year, year), (one, other) -> one.with(year));
        } else {
            isFull = true;
        }
    }

    /** Whether there were more pairs than are kept: those after are told by each work alone. */
    boolean isFull() {
        return isFull;
    }

    /** The year of the first work of a pair; of this work where the pair is not kept. */
    String first(String tie, OpenAlexWork work) {
        Span span = spans.get(tie);
        return span == null ? work.year() : Integer.toString(span.first());
    }

    /** ACTIVE while the last work of a pair is no more than five years older than the newest of all; then DORMANT. */
    String status(String tie) {
        Span span = spans.get(tie);
        return span == null || newest - span.last() <= STALE ? "ACTIVE" : "DORMANT";
    }
}
