package org.weft.analysis;

import java.util.List;

/**
 * A market ranked for a mission.
 *
 * @param rank from 1; equal scores are ordered by code
 * @param market code
 * @param score sum of the contributions, in [0, 1]
 * @param parts every term, in a fixed order
 * @param readiness every class of actors, in the order of {@link ActorClass}
 */
public record TargetMarket(int rank, String region, String mission, String market, double score,
        List<ScorePart> parts, List<ActorReadiness> readiness) {}
