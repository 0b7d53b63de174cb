package org.weft.intake.identity;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.weft.intake.identity.Match.Rule;

/**
 * Two organisations that were, may be or are not one; what was done is kept, so that it can be undone.
 *
 * @param id of this record
 * @param from key of the one that goes: a slug, or the id of a row that never got one of its own
 * @param into slug of the one that stays
 * @param score how alike their names are, 0 to 1
 * @param reason in plain words
 * @param importId the import that found it; null where none did
 * @param at when its state was set
 * @param by the role of who set it
 */
public record Merge(String id, String from, String into, Rule rule, double score, String reason, State state,
        @Nullable String importId, OffsetDateTime at, String by) {

    /** Where it stands. */
    public enum State {
        /** Made by an import, by a rule that is sure enough. */
        AUTOMATIC,
        /** For a person to look at. */
        POSSIBLE,
        /** A person said that they are one; they are one now. */
        ACCEPTED,
        /** A person said that they are two; no import makes one of them again. */
        REJECTED
    }

    /** They are one now. */
    boolean isDone() {
        return state == State.AUTOMATIC || state == State.ACCEPTED;
    }
}
