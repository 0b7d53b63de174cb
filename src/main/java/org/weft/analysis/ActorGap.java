package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * One kind of home actor has no live tie in a mission and market. Its size is the strength expected of that kind (the
 * cell's expectation, shared out by home organisations active in the mission) less what is observed of it.
 *
 * @param actor the kind of home organisation
 * @param activeAtHome home organisations of that kind that are active in the mission, ≥ 1
 */
public record ActorGap(String region, String mission, String market, State state, @Nullable Double size, String reason,
        OrganisationKind actor, int activeAtHome) implements Gap {

    @Override
    public GapKind kind() {
        return GapKind.ACTOR;
    }

    @Override
    public String key() {
        return mission + ' ' + market + ' ' + actor;
    }
}
