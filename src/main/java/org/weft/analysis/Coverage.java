package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Where is mission × market thinner than it should be? Observed strength against what the region's own total would put
 * there if it were shared out by home capacity and pull.
 *
 * <p>Expected over all cells sums to observed over all cells, because the total is shared out. The interval is the 5th to
 * 95th centile of Gamma(observed + prior, 1) ÷ (expected + prior): a Gamma–Poisson posterior, indicative only, since
 * strengths are not counts. A campus, an organisation or a market that nobody recorded lowers nothing: missing factors
 * stand at their defaults and are named. Running time O(organisations + ties + missions · markets · reviews).
 */
public final class Coverage {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final Network network;
    private final Rules rules;
    private final LocalDate asOf;

    /** As of one day, under these rules. */
    public Coverage(Network network, Rules rules, LocalDate asOf) {
        this.network = network;
        this.rules = rules;
        this.asOf = asOf;
    }

    /** The whole matrix of a region, over connections of these kinds. */
    public CoverageMatrix of(Region region, Set<ConnectionKind> kinds) {
        List<Connection> connections = new Connections(network, rules, asOf).of(region, kinds);
        List<String> missions = network.missionsOfRegion(region.slug()).stream().map(Mission::slug).toList();
        List<String> markets = markets(region, connections);
        var byCell = new HashMap<String, List<Connection>>();
        for (Connection connection : connections) {
            for (String mission : connection.missions()) {
                byCell.computeIfAbsent(mission + ' ' + connection.market(), key -> new ArrayList<>()).add(connection);
            }
        }
        double total = byCell.values().stream().mapToDouble(Coverage::observed).sum();
        List<Expectation> expectations = expectations(region, missions, markets, total);
        var cells = new ArrayList<CoverageCell>();
        for (int i = 0; i < missions.size() * markets.size(); i++) {
            String mission = missions.get(i / markets.size());
            String market = markets.get(i % markets.size());
            cells.add(cell(region, mission, market, byCell.getOrDefault(mission + ' ' + market, List.of()),
                    expectations.get(i)));
        }
        return new CoverageMatrix(region.slug(), asOf, missions, markets, List.copyOf(cells),
                withoutMission(connections), total);
    }

    /** Codes of the markets that a region names, or has a connection with: the columns, so that an empty one stands. */
    private List<String> markets(Region region, List<Connection> connections) {
        var codes = new TreeSet<String>();
        network.aimsOf(region.slug()).forEach(aim -> codes.add(aim.market()));
        connections.forEach(connection -> codes.add(connection.market()));
        return List.copyOf(codes);
    }

    private List<Expectation> expectations(Region region, List<String> missions, List<String> markets, double total) {
        Map<String, Integer> active = activeBy(region);
        Map<String, Tier> tiers = tiers(region);
        var pulls = new ArrayList<Expectation>();
        double normaliser = 0;
        for (String mission : missions) {
            for (String market : markets) {
                Expectation pull = pull(active.getOrDefault(mission, 0), active.getOrDefault(mission + ' ' + market, 0),
                        tiers.get(market));
                pulls.add(pull);
                normaliser += pull.homeCapacity() * pull.pull();
            }
        }
        double sum = normaliser;
        return pulls.stream().map(pull -> new Expectation(total, pull.homeCapacity(), pull.pull(), sum, pull.tier(),
                pull.tierPull(), pull.organisationsThere(), pull.indicatorFactor(), pull.defaults())).toList();
    }

    private Expectation pull(int homeCapacity, int there, @Nullable Tier tier) {
        double tierPull = tier == null ? rules.defaultPull() : rules.tierPull().getOrDefault(tier, rules.defaultPull());
        double indicatorFactor = 1;
        var defaults = new ArrayList<String>();
        if (tier == null) {
            defaults.add("tier");
        }
        if (there == 0) {
            defaults.add("organisationsThere");
        }
        defaults.add("indicatorFactor");
        return new Expectation(0, homeCapacity, tierPull * (1 + Math.log1p(there)) * indicatorFactor, 0, tier, tierPull,
                there, indicatorFactor, List.copyOf(defaults));
    }

    /** Organisations active in a mission: at home under the mission's slug, in a market under slug and code. */
    private Map<String, Integer> activeBy(Region region) {
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < network.organisations().size(); i++) {
            Organisation organisation = network.organisation(i);
            String market = Connections.marketOf(region, organisation);
            boolean isHome = region.slug().equals(organisation.region());
            for (String mission : network.missionsOf(i)) {
                if (isHome) {
                    counts.merge(mission, 1, Integer::sum);
                } else if (market != null) {
                    counts.merge(mission + ' ' + market, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** The highest tier that the region gives each market. */
    private Map<String, Tier> tiers(Region region) {
        var tiers = new HashMap<String, Tier>();
        for (MarketAim aim : network.aimsOf(region.slug())) {
            if (aim.tier() != null) {
                tiers.merge(aim.market(), aim.tier(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return tiers;
    }

    private CoverageCell cell(Region region, String mission, String market, List<Connection> connections,
            Expectation terms) {
        double observed = observed(connections);
        Double expected = terms.expected();
        List<Review> reviews = reviews(region, mission, market);
        State state = state(connections, reviews);
        List<String> slugs = reviews.stream().map(Review::slug).toList();
        if (expected == null) {
            return new CoverageCell(mission, market, observed, null, terms.undefinedBecause(), terms, null, null, null,
                    null, state, connections, slugs);
        }
        double scale = expected + rules.prior();
        var posterior = GammaDistribution.of(observed + rules.prior(), 1);
        return new CoverageCell(mission, market, observed, expected, null, terms, (observed + rules.prior()) / scale,
                posterior.inverseCumulativeProbability(LOW) / scale,
                posterior.inverseCumulativeProbability(HIGH) / scale, Math.max(0, expected - observed), state,
                connections, slugs);
    }

    private List<CoverageCell> withoutMission(List<Connection> connections) {
        var byMarket = new java.util.TreeMap<String, List<Connection>>();
        for (Connection connection : connections) {
            if (connection.missions().isEmpty()) {
                byMarket.computeIfAbsent(connection.market(), key -> new ArrayList<>()).add(connection);
            }
        }
        return byMarket.entrySet().stream()
                .map(entry -> new CoverageCell(null, entry.getKey(), observed(entry.getValue()), null,
                        "The sources name no mission for these connections.", null, null, null, null, null,
                        state(entry.getValue(), List.of()), entry.getValue(), List.of()))
                .toList();
    }

    private List<Review> reviews(Region region, String mission, String market) {
        return network.data().reviews().stream()
                .filter(review -> review.organisation() == null && !review.reviewedOn().isAfter(asOf)
                        && review.covers(region.slug(), mission, market))
                .sorted(Comparator.comparing(Review::reviewedOn).reversed().thenComparing(Review::slug)).toList();
    }

    /** The state of a place that these connections are in and these reviews, newest first, cover. */
    State state(List<Connection> connections, List<Review> reviews) {
        State best = reviews.isEmpty()
                ? State.NOT_RECORDED
                : new Strength(rules, asOf).isFresh(reviews.getFirst().reviewedOn())
                        ? State.CONFIRMED_ABSENT
                        : State.STALE;
        for (Connection connection : connections) {
            if (connection.state().compareTo(best) < 0) {
                best = connection.state();
            }
        }
        return best;
    }

    private static double observed(List<Connection> connections) {
        return connections.stream().mapToDouble(Connection::strength).sum();
    }
}
