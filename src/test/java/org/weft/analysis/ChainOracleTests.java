package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Introductions against going over every chain there is. */
class ChainOracleTests {

    private static final Map<CollaborationStatus, Double> WORTH = Map.of(CollaborationStatus.ACTIVE, 1.0,
            CollaborationStatus.PLANNED, 0.5, CollaborationStatus.DORMANT, 0.3, CollaborationStatus.ENDED, 0.1);
    private static final double CAMPUS = 0.9 * Math.pow(2,
            -ChronoUnit.DAYS.between(LocalDate.of(2025, 1, 1), Sketch.TODAY) / 365.25 / 10);

    private record Chain(List<String> along, double strength) {
        String key() {
            return String.join(" ", along);
        }
    }

    @Test
    void theBestChainsAreTheBestOfAllChains() {
        var compared = new int[2];
        for (long seed = 0; seed < 250; seed++) {
            Network network = Sketch.random(seed).network();
            if (network.organisations().size() > 11) {
                continue;
            }
            for (String mission : new String[]{null, "health"}) {
                Set<String> from = in(network, "home");
                Set<String> to = in(network, seed % 2 == 0 ? "MY" : "DE");
                List<Chain> all = chains(network, from, to, mission);
                List<Introduction> found = new Introductions(network, Rules.DEFAULT, Sketch.TODAY, mission)
                        .between(from, to, 4);
                assertThat(found).as("seed %d", seed).hasSize(Math.min(4, all.size()));
                for (int i = 0; i < found.size(); i++) {
                    Introduction introduction = found.get(i);
                    assertThat(introduction.strength()).as("seed %d", seed).isCloseTo(all.get(i).strength(),
                            within(1e-9));
                    assertThat(all).anyMatch(chain -> chain.along().equals(introduction.organisations())
                            && Math.abs(chain.strength() - introduction.strength()) < 1e-9);
                }
                assertThat(found.stream().map(Introduction::organisations).distinct()).hasSameSizeAs(found);
                compared[found.isEmpty() ? 1 : 0]++;
            }
        }
        assertThat(compared[0]).isGreaterThan(50);
        assertThat(compared[1]).isGreaterThan(20);
    }

    private static Set<String> in(Network network, String place) {
        var found = new TreeSet<String>();
        network.organisations().stream().filter(one -> place.equals(one.region()) || place.equals(one.country()))
                .forEach(one -> found.add(one.slug()));
        return found;
    }

    private static List<Chain> chains(Network network, Set<String> from, Set<String> to, @Nullable String mission) {
        var found = new ArrayList<Chain>();
        Map<String, Map<String, Double>> hops = hops(network, mission);
        from.forEach(start -> extend(new ArrayList<>(List.of(start)), 1, hops, from, to, found));
        found.sort(Comparator.comparingDouble(Chain::strength).reversed().thenComparing(Chain::key));
        return found;
    }

    private static void extend(List<String> along, double strength, Map<String, Map<String, Double>> hops,
            Set<String> from, Set<String> to, List<Chain> found) {
        hops.getOrDefault(along.getLast(), Map.of()).forEach((next, worth) -> {
            if (!along.contains(next) && !from.contains(next)) {
                along.add(next);
                if (to.contains(next)) {
                    found.add(new Chain(List.copyOf(along), strength * worth));
                } else {
                    extend(along, strength * worth, hops, from, to, found);
                }
                along.removeLast();
            }
        });
    }

    /** The best hop from each organisation to each. */
    static Map<String, Map<String, Double>> hops(Network network, @Nullable String mission) {
        var hops = new TreeMap<String, Map<String, Double>>();
        for (Collaboration tie : network.collaborations()) {
            double relevance = mission == null || tie.missions().contains(mission)
                    ? 1
                    : tie.missions().isEmpty() ? 0.5 : 0.25;
            for (String one : tie.parties()) {
                for (String other : tie.parties()) {
                    if (!one.equals(other) && tie.hadBegun(Sketch.TODAY)) {
                        put(hops, one, other,
                                WORTH.getOrDefault(tie.statusOn(Sketch.TODAY), 0.0) * relevance);
                    }
                }
            }
        }
        for (Organisation part : network.organisations()) {
            if (part.partOf() != null) {
                put(hops, part.slug(), part.partOf(), CAMPUS);
                put(hops, part.partOf(), part.slug(), CAMPUS);
            }
        }
        return hops;
    }

    private static void put(Map<String, Map<String, Double>> hops, String one, String other, double worth) {
        hops.computeIfAbsent(one, key -> new TreeMap<>()).merge(other, worth, Math::max);
    }
}
