package org.weft.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.weft.analysis.measure.Affinity.Diagonal;

/** Every question that the service answers, asked of any network that has a region called home. */
final class Questions {

    private static final LocalDate DAY = Sketch.TODAY;
    private static final Rules RULES = Rules.DEFAULT;
    private static final LocalDate EARLIER = LocalDate.of(2020, 6, 1);

    private final Map<String, Function<Network, Object>> all = new LinkedHashMap<>();

    private Questions() {
        places();
        kinds();
        networks();
        plans();
        times();
    }

    /** By name. */
    static Map<String, Function<Network, Object>> all() {
        return new Questions().all;
    }

    private void places() {
        all.put("connections", network -> new Connections(network, RULES, DAY).of(home(network),
                Set.of(ConnectionKind.values())));
        all.put("coverage", network -> new Coverage(network, RULES, DAY).of(home(network),
                Set.of(ConnectionKind.values())));
        all.put("coverage gaps", network -> new PlaceGaps(network, RULES, DAY, home(network)).coverage());
        all.put("actor gaps", network -> new PlaceGaps(network, RULES, DAY, home(network)).actors());
        all.put("stakeholder gaps", network -> new PlaceGaps(network, RULES, DAY, home(network)).stakeholders());
        all.put("target markets", network -> network.missionsOfRegion("home").stream()
                .map(mission -> new TargetMarkets(network, RULES, DAY, home(network)).of(mission,
                        MarketWeights.DEFAULT))
                .map(ranked -> List.of(ranked,
                        new TargetSensitivity(ranked, MarketWeights.DEFAULT).ofEachWeight()))
                .toList());
        all.put("location quotients", network -> List.of(QuotientSubject.values()).stream()
                .map(about -> new LocationQuotients(network, RULES, DAY).of(home(network), about)).toList());
        all.put("alumni", network -> People.alumni(network).of("home", null, null, null));
        all.put("students", network -> People.students(network).of(null, "health", null, null));
    }

    private void kinds() {
        all.put("link gaps", network -> new LinkGaps(network, RULES, DAY, home(network), null, LinkWeights.DEFAULT)
                .in(null));
        all.put("link gaps of a mission", network -> new LinkGaps(network, RULES, DAY, home(network), "health",
                LinkWeights.DEFAULT).in("MY"));
        all.put("centre gaps", network -> new CentreGaps(network, RULES, DAY, home(network), null).all());
        all.put("fragility gaps", network -> new FragilityGaps(network, RULES, DAY, home(network), null).all());
        all.put("crossover gaps", network -> new CrossoverGaps(network, RULES, DAY, home(network), null).all());
        all.put("policy gaps", network -> new PolicyGaps(network, home(network), null).all());
        all.put("plan check", network -> new PlanCheck(network, RULES, DAY, home(network)).report());
    }

    private void networks() {
        for (BrokerGrouping grouping : BrokerGrouping.values()) {
            all.put("brokers by " + grouping, network -> new Brokers(network, TieFilter.LIVE, DAY).by(grouping));
        }
        for (CommunityMethod method : CommunityMethod.values()) {
            all.put("network, communities by " + method, network -> new CollaborationNetworks(network, TieFilter.LIVE,
                    DAY, method, 7).whole());
        }
        all.put("ego", network -> slugs(network).stream().limit(3).map(slug -> new CollaborationNetworks(network,
                TieFilter.LIVE, DAY, CommunityMethod.GREEDY_MODULARITY, 7).around(slug, 2)).toList());
        all.put("partners in common", network -> slugs(network).isEmpty()
                ? List.of()
                : new CollaborationNetworks(network, TieFilter.LIVE, DAY, CommunityMethod.GREEDY_MODULARITY, 7)
                        .partnersInCommon(slugs(network).getFirst(), slugs(network).getLast()));
        all.put("trend", network -> new Trends(network, TieFilter.LIVE, DAY).byYear());
        for (AffinityParties parties : AffinityParties.values()) {
            for (Diagonal diagonal : Diagonal.values()) {
                all.put("affinity of " + parties + ' ' + diagonal,
                        network -> new AffinityMatrices(network, TieFilter.LIVE, DAY, parties).of(diagonal));
            }
        }
    }

    private void plans() {
        all.put("introductions", network -> new Introductions(network, RULES, DAY, "health").answer(
                in(network, "home"), "home", in(network, "MY"), "Malaysia", 3));
        all.put("next steps", network -> steps(network).best(3));
        all.put("next steps within a budget", network -> steps(network).within(3,
                List.of(new IntroductionCost(null, null, "MY", 2))));
        all.put("what if", network -> slugs(network).isEmpty()
                ? List.of()
                : new WhatIf(network, RULES, DAY, home(network), new NetworkChange(List.of(), List.of(), List.of(),
                        List.of(slugs(network).getFirst())), 5).answer());
    }

    private void times() {
        all.put("gap changes", network -> new GapChanges(network, RULES, home(network), EARLIER, DAY, 5).answer());
        all.put("gap changes by recording", network -> {
            var recorded = new History(network.data().statements().stream().sorted()
                    .map(id -> new History.Recorded(id, LocalDate.of(2018 + Math.floorMod(id.hashCode(), 6), 1, 1),
                            History.Extent.LOST, Map.of()))
                    .toList());
            return new GapChanges(network, RULES, home(network), EARLIER, DAY, 5, recorded).answer();
        });
        for (Negatives negatives : Negatives.values()) {
            all.put("back-test, negatives " + negatives, network -> new Backtest(network, new BacktestPlan(null, null,
                    0.2, Backtest.allMethods(), 20, negatives, null, 1)).answer());
        }
    }

    private static NextSteps steps(Network network) {
        return new NextSteps(network, RULES, DAY, home(network), null, null, LinkWeights.DEFAULT);
    }

    private static Region home(Network network) {
        return network.findRegion("home").orElseThrow();
    }

    private static List<String> slugs(Network network) {
        return network.organisations().stream().map(Organisation::slug).toList();
    }

    private static List<String> in(Network network, String place) {
        return network.organisations().stream().filter(one -> place.equals(one.region()) || place.equals(one.country()))
                .map(Organisation::slug).toList();
    }
}
