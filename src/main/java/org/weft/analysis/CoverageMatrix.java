package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every mission of a region against every market it looks towards.
 *
 * @param region slug
 * @param asOf the day that was asked about
 * @param missions slugs, the rows
 * @param markets codes, the columns
 * @param cells one for each row and column, row by row; an empty one is there too
 * @param withoutMission one cell for each market whose connections name no mission
 * @param total summed observed strength of all cells of the region, also those that were not asked for
 */
public record CoverageMatrix(String region, LocalDate asOf, List<String> missions, List<String> markets,
        List<CoverageCell> cells, List<CoverageCell> withoutMission, double total) {

    /** Every cell, those without a mission last. */
    public Stream<CoverageCell> all() {
        return Stream.concat(cells.stream(), withoutMission.stream());
    }

    /** How far the dates of the collaborations in these cells carry. */
    public TieDates tieDates(Network network) {
        return TieDates.of(all().toList(), network, asOf);
    }
}
