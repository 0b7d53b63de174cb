package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One step of an introduction: two organisations that know each other.
 *
 * @param from slug of who introduces
 * @param to slug of who is introduced
 * @param collaboration slug of the collaboration that joins them; null where one is part of the other
 * @param status the collaboration's status on the day asked about; ACTIVE for a part
 * @param worth what its status is worth, in (0, 1]; 1 for a part
 * @param witnesses its sources, and how far each is believed
 * @param relevance 1 where it serves the mission asked about (or none was), ½ where no source names a mission, ¼ else
 * @param statements ids of the statements that say so
 */
public record Hop(String from, String to, @Nullable String collaboration, CollaborationStatus status, double worth,
        List<Witness> witnesses, double relevance, List<String> statements) {

    /** How well it is backed, in (0, 1]. */
    public double backing() {
        return Witness.backing(witnesses);
    }

    /** Worth times backing, in (0, 1], see {@link Strength}. */
    public double strength() {
        return worth * backing();
    }
}
