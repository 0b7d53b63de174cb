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
 * @param strength in (0, 1], see {@link Strength}
 * @param relevance 1 where it serves the mission asked about (or none was), ½ where no source names a mission, ¼ else
 * @param statements ids of the statements that say so
 */
public record Hop(String from, String to, @Nullable String collaboration, CollaborationStatus status, double strength,
        double relevance, List<String> statements) {}
