package org.weft.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A large made-up network holds what was asked for, and its gaps are gaps. */
class PlantedSampleTests {

    private static List<Collaboration> ties(PlantedSample sample) {
        var ties = new ArrayList<Collaboration>();
        sample.ties(ties::add);
        return ties;
    }

    @ParameterizedTest
    @CsvSource({"10, 22, 0", "11, 6, 1", "40, 90, 4", "500, 1500, 50", "5000, 12000, 300"})
    void thereAreAsManyTiesAsWereAskedForAndEachOnce(int organisations, int ties, int gaps) {
        var sample = new PlantedSample(new PlantedSample.Shape(organisations, ties, gaps, 4));
        assertThat(ties(sample)).hasSize(ties).extracting(Collaboration::parties).doesNotHaveDuplicates()
                .allMatch(parties -> !parties.get(0).equals(parties.get(1)));
        assertThat(sample.gaps()).hasSize(gaps);
    }

    @Test
    void theEndsOfAPlantedGapShareAFieldAndPartnersButNoTie() {
        var sample = new PlantedSample(new PlantedSample.Shape(400, 1000, 40, 5));
        Map<String, Set<String>> partners = new HashMap<>();
        ties(sample).forEach(tie -> tie.parties().forEach(
                party -> partners.computeIfAbsent(party, key -> new HashSet<>()).addAll(tie.parties())));
        Map<String, Organisation> bySlug = new HashMap<>();
        IntStream.range(0, 400).mapToObj(sample::organisation).forEach(one -> bySlug.put(one.slug(), one));
        for (PlantedNetwork.Pair gap : sample.gaps()) {
            assertThat(partners.get(gap.home())).doesNotContain(gap.other());
            var common = new HashSet<>(partners.get(gap.home()));
            common.retainAll(partners.get(gap.other()));
            assertThat(common).hasSizeGreaterThanOrEqualTo(PlantedNetwork.SHARED_PARTNERS);
            Organisation home = requireNonNull(bySlug.get(gap.home()));
            Organisation other = requireNonNull(bySlug.get(gap.other()));
            assertThat(home.fields()).containsAnyElementsOf(other.fields());
            assertThat(home.region()).isEqualTo("home");
            assertThat(other.region()).isNull();
        }
    }

    @Test
    void theSameShapeGivesTheSameSample() {
        var shape = new PlantedSample.Shape(100, 300, 5, 6);
        assertThat(ties(new PlantedSample(shape))).isEqualTo(ties(new PlantedSample(shape)))
                .isNotEqualTo(ties(new PlantedSample(new PlantedSample.Shape(100, 300, 5, 7))));
    }

    @Test
    void noTwoOrganisationsHaveTheSameName() {
        var sample = new PlantedSample(new PlantedSample.Shape(100_000, 0, 0, 1));
        assertThat(IntStream.range(0, 100_000).mapToObj(i -> sample.organisation(i).name()).distinct())
                .hasSize(100_000);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new PlantedSample.Shape(9, 0, 0, 1)).hasMessageContaining("10 to 1000000");
        assertThatThrownBy(() -> new PlantedSample.Shape(20, 10, 3, 1)).hasMessageContaining("0 to 2 gaps");
        assertThatThrownBy(() -> new PlantedSample.Shape(20, 11, 2, 1)).hasMessageContaining("12 to 95 ties");
    }
}
