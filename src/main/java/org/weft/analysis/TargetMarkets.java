package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which markets next? Each market a region looks towards, scored for one mission as a weighted mean of terms, each in
 * [0, 1]: its raw value divided by the greatest of any market (0 where that is 0). A term that nothing is recorded for
 * is 0 for every market, and so changes no order. Running time that of {@link Coverage} plus O(markets · connections).
 */
public final class TargetMarkets {

    /** More markets than these that share a greatest value are counted, not named. */
    private static final int NAMED = 3;

    private final Network network;
    private final Region region;
    private final CoverageMatrix matrix;

    /** As of one day, under these rules. */
    public TargetMarkets(Network network, Rules rules, LocalDate asOf, Region region) {
        this.network = network;
        this.region = region;
        this.matrix = new Coverage(network, rules, asOf).of(region, Set.of(ConnectionKind.values()));
    }

    /** The markets, best first. */
    public List<TargetMarket> of(Mission mission, MarketWeights weights) {
        List<CoverageCell> cells = matrix.cells().stream().filter(cell -> mission.slug().equals(cell.mission()))
                .toList();
        List<List<ScorePart>> terms = List.of(
                term("priority", cells, weights.priority() / weights.sum(), TargetMarkets::priority),
                term("headroom", cells, weights.headroom() / weights.sum(), TargetMarkets::headroom),
                term("presence", cells, weights.presence() / weights.sum(), CoverageCell::observed),
                term("links", cells, weights.links() / weights.sum(), cell -> homesIn(cell.market())),
                term("capacity", cells, weights.capacity() / weights.sum(), TargetMarkets::capacity),
                term("events", cells, weights.events() / weights.sum(), cell -> roles(cell.market())));
        var scored = new ArrayList<TargetMarket>();
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            List<ScorePart> parts = terms.stream().map(term -> term.get(at)).toList();
            scored.add(new TargetMarket(0, region.slug(), mission.slug(), cells.get(i).market(),
                    parts.stream().mapToDouble(ScorePart::contribution).sum(), parts,
                    readiness(cells.get(i).market())));
        }
        return ranked(scored);
    }

    private static List<TargetMarket> ranked(List<TargetMarket> scored) {
        List<TargetMarket> sorted = scored.stream().sorted(
                Comparator.comparingLong(TargetMarkets::decimals).reversed().thenComparing(TargetMarket::market))
                .toList();
        var ranked = new ArrayList<TargetMarket>();
        for (TargetMarket target : sorted) {
            ranked.add(new TargetMarket(ranked.size() + 1, target.region(), target.mission(), target.market(),
                    target.score(), target.parts(), target.readiness()));
        }
        return ranked;
    }

    /** Twelve decimals: what differs by less is a sum in another order, and counts as equal. */
    private static long decimals(TargetMarket target) {
        return Math.round(target.score() * 1e12);
    }

    private List<ScorePart> term(String name, List<CoverageCell> cells, double weight,
            ToDoubleFunction<CoverageCell> value) {
        double most = cells.stream().mapToDouble(value).max().orElse(0);
        String normalisation = most > 0
                ? "x / " + ScorePart.figure(most) + ", the greatest ("
                        + named(cells.stream().filter(cell -> value.applyAsDouble(cell) == most).toList()) + ")"
                : "0 in every market";
        return cells.stream().map(cell -> ScorePart.of(name, value.applyAsDouble(cell),
                most > 0 ? value.applyAsDouble(cell) / most : 0, normalisation, weight)).toList();
    }

    private String named(List<CoverageCell> cells) {
        return cells.size() > NAMED
                ? "of " + cells.size() + " markets"
                : cells.stream().map(cell -> network.findMarket(cell.market()).map(Market::name).orElse(cell.market()))
                        .collect(Collectors.joining(", "));
    }

    private static double priority(CoverageCell cell) {
        return cell.terms() == null ? 0 : cell.terms().tierPull();
    }

    private static double headroom(CoverageCell cell) {
        return cell.shortfall() == null ? 0 : cell.shortfall();
    }

    private static double capacity(CoverageCell cell) {
        return cell.terms() == null ? 0 : Math.log1p(cell.terms().organisationsThere());
    }

    /** Home organisations with a live tie in the market, in any mission or none; a stand-in is nobody. */
    private double homesIn(String market) {
        return live(market).flatMap(connection -> network.named(connection.homes()).stream()).distinct().count();
    }

    private Stream<Connection> live(String market) {
        return matrix.all().filter(cell -> cell.market().equals(market))
                .flatMap(cell -> cell.connections().stream())
                .filter(connection -> connection.state() == State.PRESENT).distinct();
    }

    private List<ActorReadiness> readiness(String market) {
        Map<ActorClass, List<String>> homes = sorted(live(market).flatMap(connection -> connection.homes().stream()));
        Map<ActorClass, List<String>> there = sorted(
                live(market).flatMap(connection -> connection.counterparts().stream()));
        Map<ActorClass, List<String>> recorded = sorted(network.organisations().stream()
                .filter(one -> market.equals(Connections.marketOf(region, one))).map(Organisation::slug));
        return Arrays.stream(ActorClass.values())
                .map(actors -> new ActorReadiness(actors, homes.getOrDefault(actors, List.of()),
                        there.getOrDefault(actors, List.of()), recorded.getOrDefault(actors, List.of()).size()))
                .toList();
    }

    /** By class, each once; a stand-in is of none. */
    private Map<ActorClass, List<String>> sorted(Stream<String> organisations) {
        return organisations.distinct().sorted().map(network::indexOf).map(network::organisation)
                .filter(Organisation::isNamed).collect(Collectors.groupingBy(one -> ActorClass.of(one, network, region),
                        Collectors.mapping(Organisation::slug, Collectors.toList())));
    }

    /** How many of the roles that open doors the region names for the market: partner, inward mission, twinning. */
    private double roles(String market) {
        return network.aimsOf(region.slug()).stream().filter(aim -> aim.market().equals(market)).map(MarketAim::role)
                .filter(role -> role == MarketRole.PARTNER || role == MarketRole.INWARD_MISSION
                        || role == MarketRole.TWINNING)
                .distinct().count();
    }
}
