package org.weft.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.weft.access.Lookup;
import org.weft.access.Refusal;
import org.weft.analysis.ConnectionKind;
import org.weft.analysis.Coverage;
import org.weft.analysis.CoverageCell;
import org.weft.analysis.CoverageMatrix;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Region;
import org.weft.analysis.Rules;

/**
 * Turns what a caller asks for into a question that analysis can answer: names become things, defaults are filled in.
 */
@Service
class GapQuestions {

    private final Clock clock;

    GapQuestions(Clock clock) {
        this.clock = clock;
    }

    CoverageMatrix coverage(Network network, String region, @Nullable List<String> missions,
            @Nullable List<String> markets, Set<ConnectionKind> kinds, @Nullable LocalDate asOf) {
        var lookup = new Lookup(network);
        Region home = lookup.region(region);
        lookup.missions(home);
        if (kinds.isEmpty()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "kinds is empty; name at least one kind of connection.");
        }
        CoverageMatrix whole = new Coverage(network, Rules.DEFAULT, day(asOf)).of(home, kinds);
        List<String> rows = missions == null
                ? whole.missions()
                : missions.stream().map(slug -> lookup.mission(home, slug)).map(Mission::slug).distinct().toList();
        List<String> columns = markets == null
                ? whole.markets()
                : markets.stream().map(lookup::market).map(Market::code).distinct().toList();
        return part(whole, rows, columns);
    }

    LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    /** The rows and columns that were asked for; the numbers in the cells stay those of the whole. */
    private static CoverageMatrix part(CoverageMatrix whole, List<String> rows, List<String> columns) {
        List<CoverageCell> cells = rows.stream()
                .flatMap(row -> columns.stream().flatMap(column -> whole.cells().stream()
                        .filter(cell -> row.equals(cell.mission()) && column.equals(cell.market()))))
                .toList();
        return new CoverageMatrix(whole.region(), whole.asOf(), rows, columns, cells,
                whole.withoutMission().stream().filter(cell -> columns.contains(cell.market())).toList(),
                whole.total());
    }
}
