package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody looked: all connections in this scope were reviewed on this day.
 *
 * @param slug its key
 * @param region slug of the region whose connections were reviewed
 * @param mission slug; null for all missions
 * @param market code; null for all markets
 * @param organisation slug; null for all home organisations
 * @param by the role of who looked, not a name
 * @param statements ids of the statements behind it
 */
public record Review(String slug, String region, @Nullable String mission, @Nullable String market,
        @Nullable String organisation, LocalDate reviewedOn, String by, List<String> statements) {

    boolean covers(String home, @Nullable String inMission, String inMarket) {
        return region.equals(home) && (mission == null || mission.equals(inMission))
                && (market == null || market.equals(inMarket));
    }
}
