package org.weft.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.weft.access.Lookup;
import org.weft.access.Page;
import org.weft.access.Refusal;
import org.weft.analysis.ConnectionKind;
import org.weft.analysis.Coverage;
import org.weft.analysis.CoverageCell;
import org.weft.analysis.CoverageMatrix;
import org.weft.analysis.Gap;
import org.weft.analysis.GapKind;
import org.weft.analysis.IntroductionAnswer;
import org.weft.analysis.Introductions;
import org.weft.analysis.LinkWeights;
import org.weft.analysis.Market;
import org.weft.analysis.MarketWeights;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Region;
import org.weft.analysis.RegionGaps;
import org.weft.analysis.Rules;
import org.weft.analysis.TargetMarket;
import org.weft.analysis.TargetMarkets;

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
                : markets.stream().map(code -> lookup.market(home, code)).map(Market::code).distinct().toList();
        return part(whole, rows, columns);
    }

    List<Gap> gaps(Network network, GapFilter filter, @Nullable LinkWeights weights) {
        var lookup = new Lookup(network);
        Region home = lookup.region(filter.region());
        String mission = filter.mission() == null ? null : lookup.mission(home, filter.mission()).slug();
        String market = filter.market() == null ? null : lookup.market(home, filter.market()).code();
        String named = filter.organisation() == null ? null : lookup.organisation(filter.organisation()).slug();
        lookup.missions(home);
        LocalDate day = day(filter.asOf());
        var gaps = new RegionGaps(network, Rules.DEFAULT, day, home);
        var found = new ArrayList<Gap>();
        for (GapKind kind : GapKind.values()) {
            if (filter.kind() == null || filter.kind() == kind) {
                found.addAll(gaps.of(kind, mission, market, weights == null ? LinkWeights.DEFAULT : weights));
            }
        }
        found.removeIf(gap -> (mission != null && !mission.equals(gap.mission()))
                || (market != null && !market.equals(gap.market()))
                || (filter.state() != null && gap.state() != filter.state()));
        if (named != null) { // last: a pair's score is that of the whole list
            found.removeIf(new NamedBy(named, network).negate());
        }
        return found;
    }

    /** By kind, greatest first, then by key; where the size is undefined, last. */
    static String order(Gap gap) {
        Double size = gap.size();
        return List.of(GapKind.values()).indexOf(gap.kind()) + Page.descending(size == null ? -1 : size) + gap.key();
    }

    IntroductionAnswer introductions(Network network, Ends.From from, Ends.To to, @Nullable String mission,
            @Nullable Integer first, @Nullable LocalDate asOf) {
        int most = Page.size(first);
        String slug = mission == null ? null : new Lookup(network).mission(mission).slug();
        Ends start = from.in(network);
        Ends end = to.in(network, from);
        if (start.slugs().equals(end.slugs()) && start.slugs().size() == 1) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "from and to are both " + start.name() + "; name two.");
        }
        return new Introductions(network, Rules.DEFAULT, day(asOf), slug).answer(start.slugs(), start.name(),
                end.slugs(), end.name(), most);
    }

    List<TargetMarket> targetMarkets(Network network, String region, String mission, @Nullable MarketWeights weights,
            @Nullable LocalDate asOf) {
        var lookup = new Lookup(network);
        Region home = lookup.region(region);
        Mission theme = lookup.mission(home, mission);
        return new TargetMarkets(network, Rules.DEFAULT, day(asOf), home).of(theme,
                weights == null ? MarketWeights.DEFAULT : weights);
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
