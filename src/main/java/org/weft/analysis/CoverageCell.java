package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One mission in one market.
 *
 * @param mission slug; null for connections whose source names no mission
 * @param market code
 * @param observed summed strength of its connections, ≥ 0
 * @param expected null where undefined, see {@code undefinedBecause}
 * @param undefinedBecause why there is no expectation, in plain words; null where there is one
 * @param terms what the expectation is made of; null where the cell has no mission
 * @param ratio (observed + prior) / (expected + prior): below 1 is thinner than expected
 * @param low 5th centile of the ratio, indicative
 * @param high 95th centile of the ratio, indicative
 * @param shortfall how much strength is missing, max(0, expected − observed)
 * @param connections what was observed
 * @param reviews slugs of the reviews that cover it, newest first
 */
public record CoverageCell(@Nullable String mission, String market, double observed, @Nullable Double expected,
        @Nullable String undefinedBecause, @Nullable Expectation terms, @Nullable Double ratio, @Nullable Double low,
        @Nullable Double high, @Nullable Double shortfall, State state, List<Connection> connections,
        List<String> reviews) {}
