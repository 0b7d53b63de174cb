package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A home organisation that is active in a mission has nothing in a market, though its peers do. Its size is the share
 * of its peers (home organisations of the same kind that are active in the mission) that have a live tie there.
 *
 * @param organisation slug of the home organisation
 * @param peers slugs of the peers with a live tie in the market, sorted, at least one
 */
public record StakeholderGap(String region, String mission, String market, State state, @Nullable Double size,
        String reason, String organisation, List<String> peers) implements Gap {

    @Override
    public GapKind kind() {
        return GapKind.STAKEHOLDER;
    }

    @Override
    public String key() {
        return mission + ' ' + market + ' ' + organisation;
    }
}
