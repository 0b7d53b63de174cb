package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A tie between two or more organisations.
 *
 * @param slug its key
 * @param status as its most trusted, then newest statement has it
 * @param parties slugs of the organisations, two or more, sorted
 * @param missions slugs of the missions it serves; none where no source says
 * @param fields slugs of the fields it is about
 * @param startedOn null where no source says: it then held at any day before its end
 * @param endedOn null where it has not ended
 * @param amount in units of {@code currency}
 * @param currency ISO 4217
 */
public record Collaboration(String slug, String name, CollaborationKind kind, CollaborationStatus status,
        List<String> parties, List<String> missions, List<String> fields, @Nullable PartialDate startedOn,
        @Nullable PartialDate endedOn, @Nullable Double amount, @Nullable String currency, Backing backing) {

    /** Whether it had begun by the end of that day. */
    public boolean hadBegun(LocalDate day) {
        return startedOn == null || !startedOn.first().isAfter(day);
    }

    /** Its status on a day by which it had begun: a passed end wins over what is recorded. */
    public CollaborationStatus statusOn(LocalDate day) {
        if (endedOn != null) {
            return endedOn.last().isBefore(day)
                    ? CollaborationStatus.ENDED
                    : status == CollaborationStatus.ENDED ? CollaborationStatus.ACTIVE : status;
        }
        return status;
    }

    /**
     * Whether one statement has it alive and another has it asleep or ended, and neither side is clearly the newer: an
     * undated statement, or one as old as the other, cannot have been overtaken by events.
     */
    public boolean isDisputed() {
        LocalDate alive = null;
        LocalDate over = null;
        boolean isUndated = false;
        for (Backing.Claim claim : backing.claims()) {
            if (claim.status() == CollaborationStatus.ACTIVE) {
                isUndated |= claim.date() == null;
                alive = later(alive, claim.date());
            } else if (claim.status() == CollaborationStatus.ENDED || claim.status() == CollaborationStatus.DORMANT) {
                isUndated |= claim.date() == null;
                over = later(over, claim.date());
            }
        }
        return alive != null && over != null && (isUndated || alive.equals(over));
    }

    private static LocalDate later(@Nullable LocalDate known, @Nullable LocalDate next) {
        LocalDate date = next == null ? LocalDate.MIN : next;
        return known == null || date.isAfter(known) ? date : known;
    }
}
