package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Is the plan whole? A region's plan checked against itself: missions promised and covered by no workstream, policies
 * that no home organisation answers, markets named and never acted on, sectors that serve no mission.
 *
 * <p>A market has been acted on when any connection with it has begun by the day, live or not, or any event of the
 * region that was not cancelled concerns it. Who answers a policy is told at {@link PolicyGap}. Running time that of
 * {@link Connections} plus O(policies · organisations · fields). Without workstreams, policies, aims or sectors there is
 * nothing to find; the report counts what there was to look at.
 */
public final class PlanCheck {

    private final Network network;
    private final Rules rules;
    private final LocalDate asOf;
    private final Region region;
    private final PolicyAnswers answers;

    /** As of one day, under these rules. */
    public PlanCheck(Network network, Rules rules, LocalDate asOf, Region region) {
        this.network = network;
        this.rules = rules;
        this.asOf = asOf;
        this.region = region;
        this.answers = new PolicyAnswers(network, region);
    }

    /** All findings, with what was looked at. */
    public PlanReport report() {
        List<Policy> unplaced = network.data().policies().stream().filter(Policy::isAlive)
                .filter(Policy::namesNothing).toList();
        List<PlanFinding> findings = Stream.of(promises(), policies(), markets(), sectors())
                .flatMap(Collection::stream).toList();
        return new PlanReport(region.slug(), asOf, network.missionsOfRegion(region.slug()).size(),
                workstreams().size(), answers.policies().size(), unplaced.size(),
                (int) network.aimsOf(region.slug()).stream().map(MarketAim::market).distinct().count(),
                ownSectors().size(), findings);
    }

    private List<PlanFinding> promises() {
        var found = new ArrayList<PlanFinding>();
        for (Mission mission : network.missionsOfRegion(region.slug())) {
            List<Workstream> promising = workstreams().stream()
                    .filter(stream -> stream.promises().contains(mission.slug())).toList();
            boolean isCovered = workstreams().stream().anyMatch(stream -> stream.covers().contains(mission.slug()));
            if (!promising.isEmpty() && !isCovered) {
                found.add(new PlanFinding(PlanFinding.Kind.PROMISED_NOT_COVERED,
                        mission.name() + " is promised by " + names(promising.stream().map(Workstream::name).toList())
                                + ", and no workstream covers it.",
                        mission.slug(), null, null, null, promising.stream().map(Workstream::slug).toList(),
                        statements(promising.stream().map(Workstream::backing))));
            }
        }
        return found;
    }

    private List<PlanFinding> policies() {
        return answers.policies().stream().filter(policy -> !answers.isAnswered(policy))
                .map(policy -> new PlanFinding(PlanFinding.Kind.POLICY_WITHOUT_ASSET,
                        PolicyGaps.unanswered(network, region, policy), null, policy.slug(), null, null, List.of(),
                        policy.backing().statements()))
                .toList();
    }

    private List<PlanFinding> markets() {
        Set<String> actedOn = new HashSet<>();
        new Connections(network, rules, asOf).of(region, Set.of(ConnectionKind.values()))
                .forEach(connection -> actedOn.add(connection.market()));
        network.data().events().stream()
                .filter(event -> region.slug().equals(event.region()) && event.status() != EventStatus.CANCELLED)
                .forEach(event -> actedOn.addAll(event.markets()));
        var aims = network.aimsOf(region.slug()).stream().filter(aim -> !actedOn.contains(aim.market()))
                .collect(Collectors.groupingBy(MarketAim::market, TreeMap::new, Collectors.toList()));
        var found = new ArrayList<PlanFinding>();
        aims.forEach((market, said) -> found.add(new PlanFinding(PlanFinding.Kind.MARKET_NOT_ACTED_ON,
                network.findMarket(market).map(Market::name).orElse(market) + " is named ("
                        + said.stream().map(MarketAim::role).sorted().distinct().map(PlanCheck::words)
                                .collect(Collectors.joining(", "))
                        + "), and no connection with it and no event about it is recorded.",
                null, null, market, null, List.of(), statements(said.stream().map(MarketAim::backing)))));
        return found;
    }

    private List<PlanFinding> sectors() {
        return ownSectors().stream().filter(sector -> sector.missions().isEmpty())
                .map(sector -> new PlanFinding(PlanFinding.Kind.SECTOR_WITHOUT_MISSION,
                        sector.name() + " is a sector of " + region.name() + ", and serves none of its missions.",
                        null, null, null, sector.slug(), List.of(), sector.backing().statements()))
                .toList();
    }

    /** Sectors of a region that pursues missions; where there are none, none can be served. */
    private List<Sector> ownSectors() {
        return network.missionsOfRegion(region.slug()).isEmpty()
                ? List.of()
                : network.sectors().stream().filter(sector -> region.slug().equals(sector.region())).toList();
    }

    private List<Workstream> workstreams() {
        return network.data().workstreams().stream().filter(stream -> region.slug().equals(stream.region())).toList();
    }

    private static List<String> statements(Stream<Backing> backings) {
        return backings.flatMap(backing -> backing.statements().stream()).sorted().distinct().toList();
    }

    private static String words(MarketRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String names(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
