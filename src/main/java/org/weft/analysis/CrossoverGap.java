package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two sectors of a region share capability, and no live tie joins an organisation of the one with one of the other. Its
 * size is their proximity.
 *
 * @param one slug of the sector that comes first
 * @param other slug of the other sector
 * @param sharedFields slugs of the fields that both use, sorted, at least one
 * @param proximity φ = min(P(one | other), P(other | one)) over fields: shared fields over those of the sector that
 *     uses more, in (0, 1] (Hidalgo et al. 2007)
 * @param densityOne how near the fields that only the other uses are to what the first one uses: the mean relatedness
 *     density of the first one for them, in [0, 1]; null where there are none
 * @param densityOther the same the other way round
 * @param inBoth slugs of home organisations that are in both sectors: they could carry the crossover
 * @param servingNone slugs of those of the two that serve no mission
 */
public record CrossoverGap(String region, @Nullable String mission, @Nullable String market, State state,
        @Nullable Double size, String reason, String one, String other, List<String> sharedFields, double proximity,
        @Nullable Double densityOne, @Nullable Double densityOther, List<String> inBoth,
        List<String> servingNone) implements Gap {

    @Override
    public GapKind kind() {
        return GapKind.CROSSOVER;
    }

    @Override
    public String key() {
        return one + ' ' + other;
    }
}
