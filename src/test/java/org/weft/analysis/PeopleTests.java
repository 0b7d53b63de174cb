package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PeopleTests {

    private static Sketch universities() {
        return Sketch.home().region("next", "GB").organisation("u", OrganisationKind.UNIVERSITY, "home", "nursing")
                .organisation("v", OrganisationKind.UNIVERSITY, "home", "wind")
                .organisation("w", OrganisationKind.UNIVERSITY, "next", "wind");
    }

    @Test
    void roundsAsHesaDoes() {
        int[] expected = {0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10, 10, 10, 15, 15, 15, 15, 15, 20, 20, 20, 20, 20, 25, 25,
                25,
                25, 25, 30, 30, 30};
        for (int count = 0; count < expected.length; count++) {
            assertThat(Rounding.of(count)).as("%d", count).isEqualTo(expected[count]);
        }
        assertThat(Rounding.of(2.5)).isEqualTo(5);
        assertThat(Rounding.of(2.49)).isZero();
        assertThatThrownBy(() -> Rounding.of(-1)).hasMessage("a count cannot be -1.0");
        assertThatThrownBy(() -> Rounding.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumsFirstAndRoundsThen() {
        Network network = universities().students("u", "MY", "nursing", 2025, 2).students("v", "MY", "nursing", 2025, 2)
                .students("u", "DE", "", 2025, 2).students("u", "MY", "nursing", 2024, 12).network();
        PeopleCounts counts = People.students(network).of("home", null, null, null);
        assertThat(counts.counts()).extracting(PeopleCounts.Count::market, PeopleCounts.Count::field,
                PeopleCounts.Count::year, PeopleCounts.Count::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DE", null, 2025, 0),
                        org.assertj.core.groups.Tuple.tuple("MY", "nursing", 2024, 10),
                        org.assertj.core.groups.Tuple.tuple("MY", "nursing", 2025, 5));
        assertThat(counts.totals()).containsExactly(new PeopleCounts.Total(2024, 10),
                new PeopleCounts.Total(2025, 5));
        assertThat(counts.isIllustrative()).isFalse();
    }

    @Test
    void filtersByRegionMissionMarketAndUniversity() {
        Network network = universities().alumni("u", "MY", "nursing", 2025, 20, SourceKind.DATASET)
                .alumni("w", "MY", "wind", 2025, 40, SourceKind.DATASET).network();
        assertThat(People.alumni(network).of("home", null, null, null).totals()).extracting(PeopleCounts.Total::count)
                .containsExactly(20);
        assertThat(People.alumni(network).of(null, "energy", "MY", null).totals())
                .extracting(PeopleCounts.Total::count).containsExactly(40);
        assertThat(People.alumni(network).of(null, null, "MY", "w").counts()).hasSize(1);
        assertThat(People.alumni(network).of("home", "energy", null, null).whyNone())
                .isEqualTo("No counts are recorded for what was asked.");
    }

    @Test
    void saysThatNothingIsRecorded() {
        assertThat(People.alumni(Sketch.home().network()).of(null, null, null, null))
                .isEqualTo(new PeopleCounts(List.of(), List.of(), "No counts are recorded.", false));
    }

    @Test
    void marksWhatIsMadeUp() {
        Network network = universities().alumni("u", "MY", "nursing", 2025, 20, SourceKind.ILLUSTRATIVE).network();
        PeopleCounts counts = People.alumni(network).of(null, null, null, null);
        assertThat(counts.isIllustrative()).isTrue();
        assertThat(counts.counts().getFirst().isIllustrative()).isTrue();
        assertThat(network.isIllustrative("alumni-0")).isTrue();
    }

    @Test
    void leavesAtLeastThreePossibleValuesOfTheDifferenceOfTwoNestedSelections() {
        var differences = new TreeMap<String, Set<Integer>>();
        for (int part = 0; part <= 40; part++) {
            for (int rest = 0; rest <= 40; rest++) {
                differences.computeIfAbsent(Rounding.of(part) + " of " + Rounding.of(part + rest),
                        key -> new TreeSet<>()).add(rest);
            }
        }
        assertThat(differences.values()).allMatch(rest -> rest.size() >= 3);
    }

    @Test
    void becomeConnectionsOfTheirUniversity() {
        Network network = universities().alumni("u", "MY", "nursing", 2024, 500, SourceKind.DATASET)
                .alumni("u", "MY", "nursing", 2025, 48, SourceKind.DATASET)
                .alumni("u", "DE", "nursing", 2025, 2, SourceKind.DATASET)
                .alumni("u", "GB", "nursing", 2025, 90, SourceKind.DATASET).students("v", "MY", "", 2025, 100)
                .network();
        List<Connection> found = new Connections(network, Rules.DEFAULT, Sketch.TODAY).of(
                network.findRegion("home").orElseThrow(), Set.of(ConnectionKind.values()));
        assertThat(found).extracting(Connection::kind).containsExactly(ConnectionKind.ALUMNI,
                ConnectionKind.STUDENTS);
        Connection alumni = found.getFirst();
        assertThat(alumni.missions()).containsExactly("health");
        assertThat(alumni.homes()).containsExactly("u");
        assertThat(alumni.state()).isEqualTo(State.PRESENT);
        double backing = 0.9 * Math.pow(2, -325 / 365.25 / 10);
        assertThat(alumni.strength()).isCloseTo(backing * 50 / 100, within(1e-9));
        assertThat(found.getLast().missions()).isEmpty();
        CoverageCell cell = new Coverage(network, Rules.DEFAULT, Sketch.TODAY)
                .of(network.findRegion("home").orElseThrow(), Set.of(ConnectionKind.values())).cells().stream()
                .filter(one -> "health".equals(one.mission()) && one.market().equals("MY")).findFirst().orElseThrow();
        assertThat(cell.observed()).isCloseTo(alumni.strength(), within(1e-9));
    }

    @Test
    void haveAStrengthAboveZeroAndAtMostOneWhateverTheCount() {
        var chance = new Random(5);
        for (int i = 0; i < 200; i++) {
            Network network = universities().students("u", "MY", "nursing", 2025, 3 + chance.nextInt(1_000_000))
                    .network();
            assertThat(new Connections(network, Rules.DEFAULT, Sketch.TODAY)
                    .of(network.findRegion("home").orElseThrow(), Set.of(ConnectionKind.STUDENTS))).singleElement()
                    .satisfies(one -> assertThat(one.strength()).isGreaterThan(0).isLessThanOrEqualTo(1));
        }
    }
}
