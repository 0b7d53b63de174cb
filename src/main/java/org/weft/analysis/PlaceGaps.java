package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The gaps that lie in a mission and market: thin cells, kinds of actors without a tie, and home organisations that
 * their peers are ahead of. Running time that of {@link Coverage} plus O(missions · markets · home organisations).
 */
public final class PlaceGaps {

    private final Network network;
    private final Region region;
    private final CoverageMatrix matrix;
    private final Coverage coverage;
    private final LocalDate asOf;

    /** As of one day, under these rules, over all kinds of connections. */
    public PlaceGaps(Network network, Rules rules, LocalDate asOf, Region region) {
        this.network = network;
        this.region = region;
        this.coverage = new Coverage(network, rules, asOf);
        this.matrix = coverage.of(region, Set.of(ConnectionKind.values()));
        this.asOf = asOf;
    }

    /** Cells with less than expected, or, where nothing can be expected, without a live tie. */
    public List<CoverageGap> coverage() {
        return matrix.cells().stream()
                .filter(cell -> cell.shortfall() != null ? cell.shortfall() > 0 : cell.state() != State.PRESENT)
                .map(this::coverageGap).toList();
    }

    private CoverageGap coverageGap(CoverageCell cell) {
        String mission = missionOf(cell);
        String reason = cell.expected() == null
                ? place(mission, cell.market()) + ": nothing can be expected. " + cell.undefinedBecause()
                : String.format(Locale.ROOT, "%s: %.2f observed where %.2f is expected.",
                        place(mission, cell.market()), cell.observed(), cell.expected());
        return new CoverageGap(region.slug(), mission, cell.market(), cell.state(), cell.shortfall(), reason, cell);
    }

    /** Kinds of home actors, active in the mission, that have no live tie in the market; a stand-in's tie is of no kind. */
    public List<ActorGap> actors() {
        var found = new ArrayList<ActorGap>();
        for (CoverageCell cell : matrix.cells()) {
            Map<OrganisationKind, List<Organisation>> actors = activeAtHome(missionOf(cell));
            int active = actors.values().stream().mapToInt(List::size).sum();
            actors.forEach((kind, organisations) -> {
                List<Connection> own = cell.connections().stream()
                        .filter(connection -> network.named(connection.homes()).stream()
                                .anyMatch(home -> kindOf(home) == kind))
                        .toList();
                State state = coverage.state(own, reviews(cell, null));
                if (state != State.PRESENT) {
                    double observed = own.stream().mapToDouble(Connection::strength).sum();
                    Double size = cell.expected() == null
                            ? null
                            : Math.max(0, cell.expected() * organisations.size() / active - observed);
                    found.add(actorGap(cell, kind, organisations.size(), state, size));
                }
            });
        }
        return found;
    }

    private ActorGap actorGap(CoverageCell cell, OrganisationKind kind, int active, State state,
            @Nullable Double size) {
        String mission = missionOf(cell);
        return new ActorGap(region.slug(), mission, cell.market(), state, size,
                place(mission, cell.market()) + ": no live tie of any " + words(kind) + " is recorded, though "
                        + active + " at home " + (active == 1 ? "is" : "are") + " active in the mission.",
                kind, active);
    }

    /** Home organisations, active in the mission, that have nothing in the market, though a peer does. */
    public List<StakeholderGap> stakeholders() {
        Map<String, List<Connection>> byMarket = connectionsByMarket();
        var found = new ArrayList<StakeholderGap>();
        for (CoverageCell cell : matrix.cells()) {
            List<Connection> there = byMarket.getOrDefault(cell.market(), List.of());
            for (List<Organisation> peers : activeAtHome(missionOf(cell)).values()) {
                peers.forEach(organisation -> addStakeholder(cell, organisation, peers, there, found));
            }
        }
        return found;
    }

    private void addStakeholder(CoverageCell cell, Organisation organisation, List<Organisation> peers,
            List<Connection> there, List<StakeholderGap> found) {
        List<Connection> own = there.stream().filter(c -> c.homes().contains(organisation.slug())).toList();
        State state = coverage.state(own, reviews(cell, organisation.slug()));
        List<String> ahead = peers.stream().map(Organisation::slug)
                .filter(peer -> !peer.equals(organisation.slug()) && there.stream().anyMatch(
                        connection -> connection.state() == State.PRESENT && connection.homes().contains(peer)))
                .toList();
        if (state != State.PRESENT && !ahead.isEmpty()) {
            String mission = missionOf(cell);
            found.add(new StakeholderGap(region.slug(), mission, cell.market(), state,
                    (double) ahead.size() / (peers.size() - 1), organisation.name() + " has no live tie with "
                            + marketName(cell.market()) + "; " + ahead.size() + " of its " + (peers.size() - 1)
                            + " peers in " + missionName(mission) + " " + (ahead.size() == 1 ? "has" : "have")
                            + " one.",
                    organisation.slug(), ahead));
        }
    }

    private Map<String, List<Connection>> connectionsByMarket() {
        var unique = new HashMap<String, Set<Connection>>();
        matrix.all().forEach(cell -> unique.computeIfAbsent(cell.market(), key -> new java.util.LinkedHashSet<>())
                .addAll(cell.connections()));
        var lists = new TreeMap<String, List<Connection>>();
        unique.forEach((market, connections) -> lists.put(market, List.copyOf(connections)));
        return lists;
    }

    private Map<OrganisationKind, List<Organisation>> activeAtHome(String mission) {
        var byKind = new EnumMap<OrganisationKind, List<Organisation>>(OrganisationKind.class);
        for (int i = 0; i < network.organisations().size(); i++) {
            Organisation organisation = network.organisation(i);
            if (region.slug().equals(organisation.region()) && network.missionsOf(i).contains(mission)) {
                byKind.computeIfAbsent(organisation.kind(), key -> new ArrayList<>()).add(organisation);
            }
        }
        return byKind;
    }

    /** Reviews of the place as a whole, and of one organisation in it where one is asked about, newest first. */
    private List<Review> reviews(CoverageCell cell, @Nullable String organisation) {
        return network.data().reviews().stream()
                .filter(review -> !review.reviewedOn().isAfter(asOf)
                        && (review.organisation() == null || review.organisation().equals(organisation))
                        && review.covers(region.slug(), cell.mission(), cell.market()))
                .sorted(Comparator.comparing(Review::reviewedOn).reversed().thenComparing(Review::slug)).toList();
    }

    private OrganisationKind kindOf(String organisation) {
        return network.organisation(network.indexOf(organisation)).kind();
    }

    private static String missionOf(CoverageCell cell) {
        return java.util.Objects.requireNonNull(cell.mission());
    }

    private String place(String mission, String market) {
        return missionName(mission) + " in " + marketName(market);
    }

    private String missionName(String slug) {
        return network.findMission(slug).map(Mission::name).orElse(slug);
    }

    private String marketName(String code) {
        return network.findMarket(code).map(Market::name).orElse(code);
    }

    static String words(OrganisationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
