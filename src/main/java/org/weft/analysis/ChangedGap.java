package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A gap that stands in one of two answers and not in the other.
 *
 * @param gap as the answer that holds it has it
 * @param changedBy what made the difference
 * @param why why a LINK gap is in one answer alone, in one plain sentence; null for other kinds
 * @param because ids of the statements that opened or closed it, sorted; none where something else did
 */
public record ChangedGap(Gap gap, GapChangeReason changedBy, @Nullable String why, List<String> because) {

    /** Which question it answers. */
    public GapKind kind() {
        return gap.kind();
    }

    /** Slug; null where it belongs to none. */
    public @Nullable String mission() {
        return gap.mission();
    }

    /** Code; null where it belongs to none. */
    public @Nullable String market() {
        return gap.market();
    }

    /** How well the place is known, in the answer that holds it. */
    public State state() {
        return gap.state();
    }

    /** As the answer that holds it has it; null where undefined. */
    public @Nullable Double size() {
        return gap.size();
    }

    /** What is, or was, missing, in one plain sentence. */
    public String reason() {
        return gap.reason();
    }
}
