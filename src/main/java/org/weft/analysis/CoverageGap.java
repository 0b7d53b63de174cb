package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A mission is thinner in a market than it should be. Its size is the missing strength, expected − observed.
 *
 * @param cell the place, with what was observed and expected
 */
public record CoverageGap(String region, String mission, String market, State state, @Nullable Double size,
        String reason, CoverageCell cell) implements Gap {

    @Override
    public GapKind kind() {
        return GapKind.COVERAGE;
    }

    @Override
    public String key() {
        return mission + ' ' + market;
    }
}
