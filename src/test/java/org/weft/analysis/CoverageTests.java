package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<ConnectionKind> ALL = EnumSet.allOf(ConnectionKind.class);

    /** Two missions, two markets that are named; health has two home organisations, energy one. */
    private static final String PLACE = """
            region home GB
            mission health of home
            mission energy of home
            field nursing in health
            field wind in energy
            aim home MY FOCUS CORE
            aim home DE PARTNER
            mill at home: nursing
            clinic at home: nursing
            turbine at home: wind
            sunway in MY: nursing
            leipzig in DE
            """;

    @Test
    void isWhatOneWorksOutByHand() {
        CoverageMatrix matrix = coverage("mill -- sunway : health\nturbine -- leipzig : energy (planned)");
        assertThat(matrix.total()).isEqualTo(1.5);
        // pull: MY is CORE, 2; one organisation there works in health: 1 + ln 2. DE has no tier, 1.
        double pullOfMalaysiaInHealth = 2 * (1 + Math.log(2));
        double normaliser = 2 * pullOfMalaysiaInHealth + 2 * 1 + 1 * 2 + 1 * 1;
        CoverageCell cell = cell(matrix, "health", "MY");
        double expected = 1.5 * 2 * pullOfMalaysiaInHealth / normaliser;
        assertThat(cell.expected()).isCloseTo(expected, within(1e-12));
        assertThat(cell.observed()).isEqualTo(1);
        assertThat(cell.ratio()).isCloseTo(2 / (expected + 1), within(1e-12));
        assertThat(cell.shortfall()).isEqualTo(0);
        Expectation terms = Objects.requireNonNull(cell.terms());
        assertThat(terms.homeCapacity()).isEqualTo(2);
        assertThat(terms.organisationsThere()).isEqualTo(1);
        assertThat(terms.normaliser()).isCloseTo(normaliser, within(1e-12));
        assertThat(terms.tier()).isEqualTo(Tier.CORE);
        CoverageCell thin = cell(matrix, "energy", "MY");
        assertThat(thin.expected()).isCloseTo(1.5 * 2 / normaliser, within(1e-12));
        assertThat(thin.shortfall()).isEqualTo(thin.expected());
        assertThat(Objects.requireNonNull(thin.terms()).defaults()).contains("indicatorFactor")
                .doesNotContain("tier");
        assertThat(Objects.requireNonNull(cell(matrix, "energy", "DE").terms()).defaults()).contains("tier");
    }

    @Test
    void theIntervalIsThatOfTheGammaPosterior() {
        // shape 1 is the exponential distribution: centiles -ln(0.95) and -ln(0.05)
        CoverageCell empty = cell(coverage("mill -- sunway : health"), "energy", "DE");
        double scale = Objects.requireNonNull(empty.expected()) + 1;
        assertThat(empty.low()).isCloseTo(-Math.log(0.95) / scale, within(1e-6));
        assertThat(empty.high()).isCloseTo(-Math.log(0.05) / scale, within(1e-6));
    }

    @Test
    void everyMissionAndEveryNamedMarketHasACell() {
        CoverageMatrix matrix = coverage("");
        assertThat(matrix.missions()).containsExactly("energy", "health");
        assertThat(matrix.markets()).containsExactly("DE", "MY");
        assertThat(matrix.cells()).hasSize(4).allMatch(cell -> cell.state() == State.NOT_RECORDED);
    }

    @Test
    void aMarketThatOnlyATieReachesIsAColumnToo() {
        assertThat(coverage("osaka in JP\nmill -- osaka : health").markets()).containsExactly("DE", "JP", "MY");
    }

    @Test
    void expectedSumsToObserved() {
        var random = new Random(20261121);
        for (int run = 0; run < 100; run++) {
            CoverageMatrix matrix = coverage(randomTies(random));
            double expected = matrix.cells().stream().mapToDouble(cell -> cell.expected() == null ? 0 : cell.expected())
                    .sum();
            double observed = matrix.cells().stream().mapToDouble(CoverageCell::observed).sum();
            assertThat(expected).isCloseTo(observed, within(1e-9));
            assertThat(matrix.total()).isCloseTo(observed, within(1e-9));
        }
    }

    @Test
    void theOrderOfLoadingChangesNothing() {
        var random = new Random(4);
        for (int run = 0; run < 50; run++) {
            String picture = PLACE + randomTies(random) + "review home 2026-01-05\nreview home health MY 2019-01-05\n";
            assertThat(coverageOf(Pictures.shuffled(picture, run), TODAY, ALL))
                    .isEqualTo(coverageOf(Pictures.network(picture), TODAY, ALL));
        }
    }

    @Test
    void withNothingObservedNothingIsExpected() {
        CoverageCell cell = cell(coverage(""), "health", "MY");
        assertThat(cell.expected()).isNull();
        assertThat(cell.undefinedBecause()).contains("nothing to share out");
        assertThat(cell.ratio()).isNull();
    }

    @Test
    void withoutAnyoneAtHomeNothingIsExpected() {
        CoverageMatrix matrix = coverage("mission space of home\nmill -- sunway : health");
        assertThat(cell(matrix, "space", "MY").expected()).isNull();
        assertThat(cell(matrix, "space", "MY").undefinedBecause()).contains("No home organisation");
        assertThat(cell(matrix, "health", "MY").expected()).isNotNull();
    }

    @Test
    void aTieWithSeveralMissionsCountsForEach() {
        CoverageMatrix matrix = coverage("mill -- sunway : energy health");
        assertThat(cell(matrix, "health", "MY").observed()).isEqualTo(1);
        assertThat(cell(matrix, "energy", "MY").observed()).isEqualTo(1);
        assertThat(matrix.total()).isEqualTo(2);
    }

    @Test
    void aTieOfTwoHomePartiesCountsOnce() {
        assertThat(cell(coverage("mill -- clinic -- sunway : health"), "health", "MY").observed()).isEqualTo(1);
    }

    @Test
    void aTieWithTwoMarketsCountsInEach() {
        CoverageMatrix matrix = coverage("mill -- leipzig -- sunway : health");
        assertThat(cell(matrix, "health", "MY").observed()).isEqualTo(1);
        assertThat(cell(matrix, "health", "DE").observed()).isEqualTo(1);
    }

    @Test
    void aTieWithoutAMissionStandsApart() {
        CoverageMatrix matrix = coverage("mill -- sunway");
        assertThat(matrix.total()).isEqualTo(0);
        assertThat(matrix.cells()).allMatch(cell -> cell.connections().isEmpty());
        assertThat(matrix.withoutMission()).singleElement().satisfies(cell -> {
            assertThat(cell.market()).isEqualTo("MY");
            assertThat(cell.observed()).isEqualTo(1);
            assertThat(cell.state()).isEqualTo(State.PRESENT);
        });
    }

    @Test
    void aMissionOfAnotherRegionDoesNotCountHere() {
        CoverageMatrix matrix = coverage("region far GB\nmission sea of far\nmill -- sunway : sea");
        assertThat(matrix.total()).isEqualTo(0);
        assertThat(matrix.withoutMission()).hasSize(1);
    }

    @Test
    void aTieBetweenOthersIsNoConnection() {
        assertThat(coverage("osaka in JP\nsunway -- osaka : health").cells())
                .allMatch(cell -> cell.connections().isEmpty());
    }

    @Test
    void whatACampusDoesCountsForItsHome() {
        CoverageMatrix matrix = coverage("campus in DE part of mill\nosaka in JP\ncampus -- osaka : health");
        assertThat(cell(matrix, "health", "JP").connections()).singleElement()
                .satisfies(tie -> assertThat(tie.homes()).containsExactly("mill"));
    }

    @Test
    void aCampusAbroadIsAPresence() {
        CoverageMatrix matrix = coverage("campus in DE part of mill: nursing");
        assertThat(cell(matrix, "health", "DE").connections()).singleElement().satisfies(presence -> {
            assertThat(presence.kind()).isEqualTo(ConnectionKind.PRESENCE);
            assertThat(presence.counterparts()).containsExactly("campus");
            assertThat(presence.homes()).containsExactly("mill");
        });
    }

    @Test
    void aPlannedCampusIsAPlannedPresence() {
        assertThat(cell(coverage("campus in DE part of mill planned: nursing"), "health", "DE").state())
                .isEqualTo(State.PLANNED);
    }

    @Test
    void aCampusWithATieOfItsOwnCountsOnce() {
        String campus = "campus in DE part of mill: nursing\nmill -- campus as campus : health";
        assertThat(cell(coverage(campus), "health", "DE").connections()).singleElement()
                .satisfies(tie -> assertThat(tie.kind()).isEqualTo(ConnectionKind.COLLABORATION));
    }

    @Test
    void aCampusWithATieOfItsOwnIsStillAPresenceWhereOnlyPresencesAreAskedFor() {
        Network network = Pictures
                .network(PLACE + "campus in DE part of mill: nursing\nmill -- campus as campus : health");
        CoverageMatrix matrix = coverageOf(network, TODAY, EnumSet.of(ConnectionKind.PRESENCE));
        assertThat(cell(matrix, "health", "DE").connections()).hasSize(1);
    }

    @Test
    void aCampusIsThereBeforeATieNamesIt() {
        Network network = Pictures
                .network(PLACE + "campus in DE part of mill: nursing\nmill -- campus as campus : health from 2025");
        assertThat(cell(coverageOf(network, LocalDate.of(2024, 6, 1), ALL), "health", "DE").connections())
                .singleElement().satisfies(tie -> assertThat(tie.kind()).isEqualTo(ConnectionKind.PRESENCE));
    }

    @Test
    void theBestKnownTieGivesTheState() {
        assertThat(State.values()).containsExactly(State.PRESENT, State.CONFLICTING, State.PLANNED, State.DORMANT,
                State.STALE, State.CONFIRMED_ABSENT, State.NOT_RECORDED);
        assertThat(stateOf("mill -- sunway : health [2026]")).isEqualTo(State.PRESENT);
        assertThat(stateOf("mill -- sunway : health (planned) [2026]")).isEqualTo(State.PLANNED);
        assertThat(stateOf("mill -- sunway : health (dormant) [2026]")).isEqualTo(State.DORMANT);
        assertThat(stateOf("mill -- sunway : health (ended) [2026]")).isEqualTo(State.DORMANT);
        assertThat(stateOf("mill -- sunway : health [2016]")).isEqualTo(State.STALE);
        assertThat(stateOf("mill -- sunway : health (planned)\nclinic -- sunway : health (ended)"))
                .isEqualTo(State.PLANNED);
        assertThat(stateOf("mill -- sunway : health [2016]\nclinic -- sunway : health (dormant)"))
                .isEqualTo(State.DORMANT);
        assertThat(stateOf("mill -- sunway : health\nclinic -- sunway : health (planned)")).isEqualTo(State.PRESENT);
    }

    @Test
    void sourcesConflictWhereNeitherIsClearlyTheNewer() {
        assertThat(stateOf("mill -- sunway : health (ended) [2026 active, 2026 ended]")).isEqualTo(State.CONFLICTING);
        assertThat(stateOf("mill -- sunway : health (ended) [? active, 2026 dormant]")).isEqualTo(State.CONFLICTING);
        assertThat(stateOf("mill -- sunway : health [2012 active, 2012 ended]")).isEqualTo(State.CONFLICTING);
        assertThat(stateOf("mill -- sunway : health (ended) [2025 active, 2026 ended]")).isEqualTo(State.DORMANT);
        assertThat(stateOf("mill -- sunway : health (ended) [2026 active by log, 2026 ended by log]"))
                .isEqualTo(State.DORMANT);
        assertThat(stateOf("mill -- sunway : health [2026 planned, 2026 ended]")).isEqualTo(State.PRESENT);
    }

    @Test
    void aReviewTurnsUnknownIntoAbsent() {
        assertThat(stateOf("")).isEqualTo(State.NOT_RECORDED);
        assertThat(stateOf("review home 2026-01-05")).isEqualTo(State.CONFIRMED_ABSENT);
        assertThat(stateOf("review home health MY 2026-01-05")).isEqualTo(State.CONFIRMED_ABSENT);
        assertThat(stateOf("review home energy MY 2026-01-05")).isEqualTo(State.NOT_RECORDED);
        assertThat(stateOf("review home health DE 2026-01-05")).isEqualTo(State.NOT_RECORDED);
    }

    @Test
    void anOldReviewIsStaleAndTheNewestCounts() {
        assertThat(stateOf("review home 2019-01-05")).isEqualTo(State.STALE);
        assertThat(stateOf("review home 2019-01-05\nreview home health MY 2026-01-05"))
                .isEqualTo(State.CONFIRMED_ABSENT);
    }

    @Test
    void aReviewOfTomorrowSaysNothingOfToday() {
        assertThat(stateOf("review home 2026-11-22")).isEqualTo(State.NOT_RECORDED);
    }

    @Test
    void aReviewDoesNotHideATie() {
        assertThat(stateOf("review home 2026-01-05\nmill -- sunway : health")).isEqualTo(State.PRESENT);
    }

    @Test
    void aTieIsNotThereBeforeItBegins() {
        Network network = Pictures.network(PLACE + "mill -- sunway : health from 2020-03");
        assertThat(cell(coverageOf(network, LocalDate.of(2020, 2, 29), ALL), "health", "MY").state())
                .isEqualTo(State.NOT_RECORDED);
        assertThat(cell(coverageOf(network, LocalDate.of(2020, 3, 1), ALL), "health", "MY").state())
                .isEqualTo(State.PRESENT);
    }

    @Test
    void aTieIsEndedAfterItsEndAndWasAliveBefore() {
        Network network = Pictures.network(PLACE + "mill -- sunway : health from 2018 to 2024-06 (ended)");
        assertThat(cell(coverageOf(network, LocalDate.of(2024, 7, 1), ALL), "health", "MY").state())
                .isEqualTo(State.DORMANT);
        assertThat(cell(coverageOf(network, LocalDate.of(2024, 6, 1), ALL), "health", "MY").state())
                .isEqualTo(State.DORMANT);
        assertThat(cell(coverageOf(network, LocalDate.of(2024, 5, 31), ALL), "health", "MY").state())
                .isEqualTo(State.PRESENT);
        assertThat(cell(coverageOf(network, LocalDate.of(2024, 7, 1), ALL), "health", "MY").observed())
                .isEqualTo(0.1);
    }

    private static State stateOf(String more) {
        return cell(coverage(more), "health", "MY").state();
    }

    private static CoverageMatrix coverage(String more) {
        return coverageOf(Pictures.network(PLACE + more), TODAY, ALL);
    }

    private static CoverageMatrix coverageOf(Network network, LocalDate day, Set<ConnectionKind> kinds) {
        return new Coverage(network, Rules.DEFAULT, day).of(network.findRegion("home").orElseThrow(), kinds);
    }

    private static CoverageCell cell(CoverageMatrix matrix, String mission, String market) {
        return matrix.cells().stream()
                .filter(cell -> mission.equals(cell.mission()) && market.equals(cell.market())).findFirst()
                .orElseThrow();
    }

    private static String randomTies(Random random) {
        String[] homes = {"mill", "clinic", "turbine"};
        String[] abroad = {"sunway", "leipzig"};
        String[] missions = {"", " : health", " : energy", " : energy health"};
        String[] statuses = {"", " (planned)", " (dormant)", " (ended)"};
        var text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(8); i++) {
            text.append(homes[random.nextInt(3)]).append(" -- ").append(abroad[random.nextInt(2)])
                    .append(missions[random.nextInt(4)]).append(statuses[random.nextInt(4)]).append(" [")
                    .append(2010 + random.nextInt(17)).append("]\n");
        }
        return text.toString();
    }
}
