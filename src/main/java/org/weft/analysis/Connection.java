package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What joins home organisations with a market on one day.
 *
 * @param market code of the market
 * @param missions slugs of the missions of the home region it counts for; none where no source says
 * @param homes slugs of the home organisations, sorted
 * @param counterparts slugs of the organisations in the market, sorted
 * @param collaboration slug of the collaboration; null for a presence
 * @param status as it stands on that day
 * @param isFresh whether its newest evidence is within the threshold
 * @param isDisputed whether its sources disagree on whether it lives
 * @param strength in (0, 1], see {@link Strength}
 * @param statements ids of the statements behind it
 */
public record Connection(ConnectionKind kind, String market, List<String> missions, List<String> homes,
        List<String> counterparts, @Nullable String collaboration, CollaborationStatus status, boolean isFresh,
        boolean isDisputed, double strength, List<String> statements) {

    /** The state it gives its place. */
    public State state() {
        return state(status, isFresh, isDisputed);
    }

    /** The state that a tie of this status gives its place. */
    static State state(CollaborationStatus status, boolean isFresh, boolean isDisputed) {
        return switch (status) {
            case ACTIVE -> isFresh ? State.PRESENT : isDisputed ? State.CONFLICTING : State.STALE;
            case PLANNED -> State.PLANNED;
            case DORMANT, ENDED -> isDisputed ? State.CONFLICTING : State.DORMANT;
        };
    }
}
