package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.BrokerageRoles.Roles;

class BrokersTests {

    private static final TieFilter HEALTH = new TieFilter(null, "health", null, null, TieFilter.LIVE.statuses());

    private static List<Broker> brokers(Sketch sketch, TieFilter filter) {
        return new Brokers(sketch.network(), filter, Sketch.TODAY).by(BrokerGrouping.MARKET);
    }

    @Test
    void putsTheMiddleOfAStarFirst() {
        Sketch sketch = Sketch.home().company("a", "home").company("b", "MY").company("c", "MY").company("d", "DE")
                .tie("a b").tie("a c").tie("a d");
        Broker first = brokers(sketch, TieFilter.LIVE).getFirst();
        assertThat(first.organisation()).isEqualTo("a");
        assertThat(first.group()).isEqualTo("GB");
        assertThat(first.betweenness()).isEqualTo(3.0);
        assertThat(first.constraint()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(first.effectiveSize()).isEqualTo(3.0);
        // b–c: both in MY; b–d, c–d: three countries; each counted both ways
        assertThat(first.roles()).isEqualTo(new Roles(0, 2, 0, 0, 4));
    }

    @Test
    void filtersFirstAndMeasuresThen() {
        Sketch sketch = Sketch.home().company("a", "home").company("b", "MY").company("c", "DE")
                .tie("a b", CollaborationStatus.ACTIVE, "health").tie("b c");
        assertThat(brokers(sketch, TieFilter.LIVE).getFirst().organisation()).isEqualTo("b");
        assertThat(brokers(sketch, HEALTH)).extracting(Broker::organisation).containsExactly("a", "b");
        assertThat(brokers(sketch, HEALTH)).allSatisfy(broker -> {
            assertThat(broker.betweenness()).isEqualTo(0.0);
            assertThat(broker.constraint()).isEqualTo(1.0);
            assertThat(broker.roles().total()).isZero();
        });
    }

    @Test
    void findsNobodyWhereThereIsNobodyOrNoTie() {
        assertThat(brokers(Sketch.home(), TieFilter.LIVE)).isEmpty();
        assertThat(brokers(Sketch.home().company("a", "home"), TieFilter.LIVE)).isEmpty();
        assertThat(brokers(Sketch.home().company("a", "home").company("b", "MY").tie("a b"),
                new TieFilter(null, null, "DE", null, TieFilter.LIVE.statuses()))).isEmpty();
    }

    @Test
    void leavesTiesThatAreOverOrToComeAside() {
        assertThat(brokers(Sketch.home().company("a", "home").company("b", "MY").tie("a b", CollaborationStatus.ENDED,
                "").tie("a b", CollaborationStatus.ACTIVE, "", "2027", null), TieFilter.LIVE)).isEmpty();
    }

    @Test
    void equalsPlainCountsOnRandomNetworks() {
        for (long seed = 0; seed < 220; seed++) {
            Network network = Sketch.random(seed).network();
            TieFilter filter = seed % 2 == 0 ? TieFilter.LIVE : HEALTH;
            Map<String, Set<String>> partners = partners(network, filter);
            List<Broker> found = new Brokers(network, filter, Sketch.TODAY).by(BrokerGrouping.REGION);
            assertThat(found).extracting(Broker::organisation).containsExactlyInAnyOrderElementsOf(partners.keySet());
            for (Broker broker : found) {
                assertThat(broker.degree()).isEqualTo(of(partners, broker.organisation()).size());
                assertThat(broker.constraint()).as("seed %d", seed)
                        .isCloseTo(constraint(partners, broker.organisation()), within(1e-9));
                assertThat(broker.roles()).isEqualTo(roles(network, partners, broker.organisation()));
            }
            assertThat(new Brokers(Sketch.random(seed).shuffled(seed), filter, Sketch.TODAY).by(BrokerGrouping.REGION))
                    .isEqualTo(found);
        }
    }

    private static Map<String, Set<String>> partners(Network network, TieFilter filter) {
        var partners = new TreeMap<String, Set<String>>();
        for (Collaboration tie : network.collaborations()) {
            if (tie.hadBegun(Sketch.TODAY) && tie.statusOn(Sketch.TODAY) == CollaborationStatus.ACTIVE
                    && (filter.mission() == null || tie.missions().contains(filter.mission()))) {
                for (String one : tie.parties()) {
                    for (String other : tie.parties()) {
                        if (!one.equals(other)) {
                            partners.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
                        }
                    }
                }
            }
        }
        return partners;
    }

    private static Set<String> of(Map<String, Set<String>> partners, String node) {
        return partners.getOrDefault(node, Set.of());
    }

    private static double constraint(Map<String, Set<String>> partners, String node) {
        double sum = 0;
        for (String j : of(partners, node)) {
            double p = 1.0 / of(partners, node).size();
            for (String q : of(partners, node)) {
                if (!q.equals(j) && of(partners, q).contains(j)) {
                    p += 1.0 / of(partners, node).size() / of(partners, q).size();
                }
            }
            sum += p * p;
        }
        return sum;
    }

    private static Roles roles(Network network, Map<String, Set<String>> partners, String broker) {
        var counts = new ArrayList<>(List.of(0, 0, 0, 0, 0));
        String b = place(network, broker);
        for (String from : of(partners, broker)) {
            for (String to : of(partners, broker)) {
                if (!from.equals(to) && !of(partners, from).contains(to)) {
                    String a = place(network, from);
                    String c = place(network, to);
                    int role = a.equals(b) && b.equals(c) ? 0 : a.equals(c) ? 1 : c.equals(b) ? 2 : a.equals(b) ? 3 : 4;
                    counts.set(role, counts.get(role) + 1);
                }
            }
        }
        return new Roles(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4));
    }

    private static String place(Network network, String slug) {
        Organisation organisation = network.findOrganisation(slug).orElseThrow();
        @Nullable
        String region = organisation.region();
        return region == null ? String.valueOf(organisation.country()) : region;
    }
}
