package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that answers rest on are data: other rules, other answers. */
class RulesTests {

    private static final String TOWN = """
            region home GB
            mission health of home
            field nursing in health
            field imaging in health
            aim home MY FOCUS CORE
            mill at home: nursing imaging
            inn at home
            sunway in MY: nursing
            mill -- inn
            inn -- sunway
            """;

    private static Rules with(Rules.Pairs pairs) {
        Rules d = Rules.DEFAULT;
        return new Rules(d.statusStrength(), d.trust(), d.halfLifeYears(), d.staleAfterYears(), d.undatedYears(),
                d.prior(), d.tierPull(), d.defaultPull(), pairs);
    }

    private static ScorePart part(Rules rules, String name) {
        Network town = Pictures.network(TOWN);
        NetworkData d = town.data();
        Network counted = Planted.of(d.withFacts(d.aims(), d.organisations(), d.collaborations(), d.reviews(),
                List.of(new AlumniGroup("some", "mill", "MY", null, null, 2024, 50, Backing.NONE)), d.students()));
        return new LinkGaps(counted, rules, Planted.DAY, Planted.HOME, "health", LinkWeights.DEFAULT).in("MY")
                .getFirst().parts().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theDocumentedDefaults() {
        assertThat(Rules.DEFAULT.pairs()).isEqualTo(new Rules.Pairs(0.05, 0.6, 1, 50, 0.5, 0.25));
        assertThat(part(Rules.DEFAULT, "alumni").normalised()).isEqualTo(0.5);
        assertThat(part(Rules.DEFAULT, "introducer").raw()).isCloseTo(0.25, within(1e-12));
        assertThat(part(Rules.DEFAULT, "katz").raw()).isCloseTo(0.0025 / (1 - 2 * 0.0025), within(1e-12));
    }

    @Test
    void otherRulesGiveOtherScores() {
        Rules other = with(new Rules.Pairs(0.1, 0.5, 1, 150, 0.2, 0.25));
        assertThat(part(other, "alumni").normalised()).isEqualTo(0.25);
        assertThat(part(other, "introducer").raw()).isCloseTo(0.04, within(1e-12));
        assertThat(part(other, "katz").raw()).isCloseTo(0.01 / (1 - 2 * 0.01), within(1e-12));
        assertThat(part(other, "fit").normalised()).isCloseTo(1, within(1e-12));
    }
}
