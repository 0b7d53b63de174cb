package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetMarketsTests {

    private static List<TargetMarket> ranked(Network network, double[] w) {
        Mission mission = network.missions().getFirst();
        return new TargetMarkets(network, Rules.DEFAULT, Planted.DAY, Planted.HOME).of(mission, weights(w));
    }

    private static MarketWeights weights(double[] w) {
        return new MarketWeights(w[0], w[1], w[2], w[3], w[4], w[5]);
    }

    private static Set<String> top(Network network, double[] w) {
        return ranked(network, w).stream().limit(3).map(TargetMarket::market).collect(Collectors.toSet());
    }

    private static double[] with(double[] w, int term, double value) {
        double[] copy = w.clone();
        copy[term] = value;
        return copy;
    }

    @Test
    void theFirstThreeStayUpToTheStatedWeightAndChangeBeyondIt() {
        double[][] starts = {{3, 2, 1, 2, 1, 1}, {0, 0, 1, 0, 2, 0}, {1, 5, 0, 0, 0.5, 0}};
        int changes = 0;
        for (int seed = 5; seed < 26; seed++) {
            Network network = Planted.seeded(seed);
            for (double[] start : starts) {
                List<WeightSensitivity> found = new TargetSensitivity(ranked(network, start), weights(start))
                        .ofEachWeight();
                for (int term = 0; term < found.size(); term++) {
                    changes += holds(network, start, term, found.get(term).lower(), -1);
                    changes += holds(network, start, term, found.get(term).higher(), 1);
                }
            }
        }
        assertThat(changes).isGreaterThan(50);
    }

    /** Looks at many weights on the way, and at one just beyond. */
    private static int holds(Network network, double[] start, int term, WeightSensitivity.@Nullable Change change,
            int direction) {
        Set<String> now = top(network, start);
        double end = change != null ? change.weight() : direction < 0 ? 0 : start[term] + 1_000;
        double margin = change == null ? 0 : 1e-6;
        for (int i = 0; i <= 20; i++) {
            double at = start[term] + (end - start[term] - direction * margin) * i / 20;
            if (at >= 0 && weightsLeft(start, term) + at > 0 && direction * (at - start[term]) >= 0) {
                assertThat(top(network, with(start, term, at))).as("term %s at %s", term, at).isEqualTo(now);
            }
        }
        if (change != null) {
            double beyond = Math.max(0, change.weight() + direction * 1e-5);
            assertThat(top(network, with(start, term, beyond))).contains(change.enters()).isNotEqualTo(now);
        }
        return change == null ? 0 : 1;
    }

    private static double weightsLeft(double[] start, int term) {
        return weights(with(start, term, start[term] + 1)).sum() - start[term] - 1;
    }

    @Test
    void readinessTellsWhoHasALiveTie() {
        Network network = Pictures.network("""
                region home GB
                mission health of home
                field nursing in health
                aim home MY FOCUS CORE
                mill at home: nursing
                sunway in MY: nursing
                idle in MY
                campus in MY part of mill
                mill -- sunway : health
                """);
        TargetMarket malaysia = ranked(network, new double[]{1, 1, 1, 1, 1, 1}).getFirst();
        assertThat(malaysia.readiness()).extracting(ActorReadiness::actors).containsExactly(ActorClass.values());
        assertThat(malaysia.readiness()).contains(
                new ActorReadiness(ActorClass.CORPORATES, List.of("mill"), List.of("sunway"), 2),
                new ActorReadiness(ActorClass.FOREIGN_CAMPUSES, List.of(), List.of("campus"), 1),
                new ActorReadiness(ActorClass.PUBLIC_BODIES, List.of(), List.of(), 0));
        assertThat(malaysia.readiness()).filteredOn(ActorReadiness::isReady).extracting(ActorReadiness::actors)
                .containsExactly(ActorClass.FOREIGN_CAMPUSES, ActorClass.CORPORATES);
    }

    @Test
    void eachTermSaysWhatItIsSharedByAndWhoTheLinksAre() {
        Planted.small(30).forEach(network -> ranked(network, new double[]{3, 2, 1, 2, 1, 1}).forEach(market -> {
            assertThat(market.parts()).allSatisfy(part -> assertThat(part.normalisation())
                    .matches("0 in every market|x / [0-9.]+, the greatest \\(.+\\)"));
            assertThat(market.parts())
                    .filteredOn(part -> part.normalised() == 1 && !part.normalisation().contains("(of "))
                    .allSatisfy(part -> assertThat(part.normalisation()).contains(market.market()));
            assertThat(market.parts()).filteredOn(part -> part.name().equals("links")).singleElement()
                    .satisfies(links -> assertThat(links.raw())
                            .isEqualTo(market.readiness().stream().mapToInt(one -> one.homes().size()).sum()));
        }));
    }

    @Test
    void contributionsSumToTheScore() {
        Planted.small(30)
                .forEach(network -> ranked(network, new double[]{3, 2, 1, 2, 1, 1}).forEach(market -> assertThat(
                        market.parts().stream().mapToDouble(ScorePart::contribution).sum()).isCloseTo(market.score(),
                                within(1e-9))));
    }

    @Test
    void withThreeMarketsNothingCanChange() {
        Network network = Pictures.network("""
                region home GB
                mission health of home
                aim home MY FOCUS CORE
                aim home DE FOCUS EMERGING
                """);
        assertThat(new TargetSensitivity(ranked(network, new double[]{3, 2, 1, 2, 1, 1}), MarketWeights.DEFAULT)
                .ofEachWeight()).hasSize(6).allMatch(one -> one.lower() == null && one.higher() == null);
    }
}
