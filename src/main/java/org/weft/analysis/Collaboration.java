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

    /**
     * Its status on a day by which it had begun: a passed end wins over what is recorded, and what is recorded as ended was
     * alive before the first day that its end may mean.
     */
    public CollaborationStatus statusOn(LocalDate day) {
        if (endedOn != null) {
            boolean isStillAhead = status == CollaborationStatus.ENDED && endedOn.first().isAfter(day);
            return endedOn.last().isBefore(day)
                    ? CollaborationStatus.ENDED
                    : isStillAhead ? CollaborationStatus.ACTIVE : status;
        }
        return status;
    }

    /**
     * Whether one source has it alive and another has it asleep or ended, and neither is clearly the newer: what is undated,
     * or as old as the other, cannot have been overtaken by events. One source may change its mind.
     */
    public boolean isDisputed() {
        return backing.claims().stream().filter(claim -> claim.status() == CollaborationStatus.ACTIVE)
                .anyMatch(alive -> backing.claims().stream().anyMatch(over -> contradicts(alive, over)));
    }

    private static boolean contradicts(Backing.Claim alive, Backing.Claim over) {
        boolean isOver = over.status() == CollaborationStatus.ENDED || over.status() == CollaborationStatus.DORMANT;
        return isOver && !alive.source().equals(over.source())
                && (alive.date() == null || over.date() == null || alive.date().equals(over.date()));
    }
}
