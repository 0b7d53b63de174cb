package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Why so much is expected of a cell: {@code expected = total · homeCapacity · pull / normaliser}.
 *
 * @param total T, the region's total observed strength over all its missions and markets, ≥ 0
 * @param homeCapacity h, the number of home organisations active in the mission
 * @param pull p, the pull of the market in the mission: tierPull · (1 + ln(1 + organisationsThere)) · indicatorFactor
 * @param normaliser Σ h · p over all cells of the region
 * @param tier the market's tier; null where the region gives it none, and tierPull is the default
 * @param tierPull what the tier alone gives, above 0
 * @param organisationsThere organisations in the market that are active in the mission, as far as recorded
 * @param indicatorFactor 1 where no indicator is recorded
 * @param defaults names of the factors that are defaults, because nothing is recorded
 */
public record Expectation(double total, int homeCapacity, double pull, double normaliser, @Nullable Tier tier,
        double tierPull, int organisationsThere, double indicatorFactor, java.util.List<String> defaults) {

    /** The expected strength; null where it is undefined: nothing observed anywhere, or no home capacity. */
    public @Nullable Double expected() {
        return undefinedBecause() == null ? total * homeCapacity * pull / normaliser : null;
    }

    /** Why there is no expectation; null where there is one. */
    public @Nullable String undefinedBecause() {
        if (homeCapacity == 0) {
            return "No home organisation is recorded as active in this mission.";
        }
        return total == 0
                ? "No connection with a mission is recorded for this region, so there is nothing to share out."
                : null;
    }
}
