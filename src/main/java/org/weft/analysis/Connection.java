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
 * @param worth what its status is worth, in (0, 1]; of people, what so many are worth
 * @param witnesses its sources, and how far each is believed
 * @param statements ids of the statements behind it
 */
public record Connection(ConnectionKind kind, String market, List<String> missions, List<String> homes,
        List<String> counterparts, @Nullable String collaboration, CollaborationStatus status, boolean isFresh,
        boolean isDisputed, double worth, List<Witness> witnesses, List<String> statements) {

    /** How well it is backed, in (0, 1]. */
    public double backing() {
        return Witness.backing(witnesses);
    }

    /** Worth times backing, in (0, 1], see {@link Strength}. */
    public double strength() {
        return worth * backing();
    }

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
