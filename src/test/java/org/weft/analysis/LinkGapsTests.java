package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.Katz;
import org.weft.analysis.measure.Relatedness;
import org.weft.analysis.measure.SimpleGraph;

class LinkGapsTests {

    private static final String TOWN = """
            region home GB
            mission health of home
            field nursing in health
            field nutrition in health
            field imaging in health
            aim home MY FOCUS CORE
            mill at home: nursing nutrition
            clinic at home: nursing
            sunway in MY: nursing imaging
            segi in MY: nursing nutrition
            lonely in MY
            clinic -- sunway : health
            clinic -- mill
            clinic -- segi
            """;

    private static List<LinkGap> gaps(Network network) {
        return gaps(network, LinkWeights.DEFAULT);
    }

    private static List<LinkGap> gaps(Network network, LinkWeights weights) {
        return new LinkGaps(network, Rules.DEFAULT, Planted.DAY, Planted.HOME, null, weights).in(null);
    }

    private static ScorePart part(LinkGap gap, String name) {
        return gap.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void contributionsSumToTheScoreAndWeightsToOne() {
        Planted.small(60).flatMap(network -> gaps(network).stream()).forEach(gap -> {
            assertThat(gap.parts().stream().mapToDouble(ScorePart::contribution).sum()).isCloseTo(gap.size(),
                    within(1e-9));
            assertThat(gap.parts().stream().mapToDouble(ScorePart::weight).sum()).isCloseTo(1, within(1e-9));
            assertThat(gap.parts()).allMatch(part -> part.normalised() >= 0 && part.normalised() <= 1);
        });
    }

    @Test
    void allPartsAreThereAndWhatNobodyRecordedIsUnknown() {
        LinkGap gap = gaps(Pictures.network(TOWN)).getFirst();
        assertThat(gap.parts()).extracting(ScorePart::name).containsExactly("adamicAdar", "resourceAllocation",
                "threePaths", "katz", "fit", "complementarity", "alumni", "presence", "marketPriority", "introducer",
                "appetite", "capacity");
        assertThat(List.of("alumni", "appetite", "capacity")).allSatisfy(name -> {
            assertThat(part(gap, name).raw()).isNull();
            assertThat(part(gap, name).contribution()).isZero();
        });
    }

    @Test
    void alumniInTheMarketCountRounded() {
        Network town = Pictures.network(TOWN);
        NetworkData d = town.data();
        List<AlumniGroup> groups = List.of(alumni(2019, 900), alumni(2024, 98));
        LinkGap gap = gaps(Planted.of(d.withFacts(d.aims(), d.organisations(), d.collaborations(), d.reviews(), groups,
                d.students()))).stream().filter(one -> one.from().equals("mill")).findFirst().orElseThrow();
        assertThat(part(gap, "alumni").raw()).isEqualTo(100);
        assertThat(part(gap, "alumni").normalised()).isCloseTo(100.0 / 150, within(1e-12));
    }

    /** By hand: 2024 is the newest year of mill in Malaysia; 12 nurses and 11 cooks are 23, shown as 25: 25 ÷ (25 + 50). */
    @Test
    void alumniOfOneYearAreAddedUpAndThenRounded() {
        Network town = Pictures.network(TOWN);
        NetworkData d = town.data();
        List<AlumniGroup> groups = List.of(
                new AlumniGroup("nurses", "mill", "MY", "nursing", null, 2024, 12, Backing.NONE),
                new AlumniGroup("cooks", "mill", "MY", "nutrition", null, 2024, 11, Backing.NONE),
                new AlumniGroup("before", "mill", "MY", "nursing", null, 2023, 500, Backing.NONE),
                new AlumniGroup("to-come", "mill", "MY", "nursing", null, 2999, 500, Backing.NONE),
                new AlumniGroup("elsewhere", "mill", "DE", "nursing", null, 2024, 500, Backing.NONE),
                new AlumniGroup("few", "clinic", "MY", "nursing", null, 2024, 2, Backing.NONE));
        Network counted = Planted.of(d.withFacts(d.aims(), d.organisations(), d.collaborations(), d.reviews(), groups,
                d.students()));
        List<LinkGap> found = gaps(counted);
        assertThat(found).filteredOn(gap -> gap.from().equals("mill")).isNotEmpty().allSatisfy(gap -> {
            assertThat(part(gap, "alumni").raw()).isEqualTo(25);
            assertThat(part(gap, "alumni").normalised()).isCloseTo(1.0 / 3, within(1e-12));
        });
        assertThat(new LinkScores(counted, Rules.DEFAULT, Planted.DAY, Planted.HOME, null, LinkWeights.DEFAULT,
                LinkGaps.graphOf(counted, Planted.DAY), 0.05).from(counted.indexOf("clinic"))
                .to(counted.indexOf("sunway")).get(6).raw()).as("two are shown as none").isZero();
    }

    private static AlumniGroup alumni(int year, double count) {
        return new AlumniGroup("alumni-" + year, "mill", "MY", null, null, year, count, Backing.NONE);
    }

    @Test
    void complementarityIsWorkedOutByHand() {
        // mill has nursing and nutrition; sunway adds imaging. nursing: 4, imaging: 1, both: 1; nutrition and imaging
        // never meet
        LinkGap gap = gaps(Pictures.network(TOWN)).stream().filter(one -> one.to().equals("sunway")).findFirst()
                .orElseThrow();
        assertThat(part(gap, "complementarity").raw()).isCloseTo((0 + 1.0 / 4) / 2, within(1e-12));
    }

    @Test
    void nearnessOfFieldsIsThatOfTheMeasure() {
        Planted.small(40).forEach(network -> {
            List<String> fields = network.fields().stream().map(Field::slug).toList();
            var has = new boolean[network.organisations().size()][fields.size()];
            for (int i = 0; i < has.length; i++) {
                for (int j = 0; j < fields.size(); j++) {
                    has[i][j] = network.fieldsOf(i).contains(fields.get(j));
                }
            }
            var sparse = new FieldProximity(network);
            var measure = has.length == 0 ? null : new Relatedness(has);
            for (int i = 0; i < fields.size() && measure != null; i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(sparse.of(fields.get(i), fields.get(j)))
                            .isEqualTo(Objects.requireNonNullElse(measure.proximity(i, j), 0.0));
                }
            }
        });
    }

    @Test
    void katzIsThatOfTheMeasureInUnitsOfOnePartnerInCommon() {
        Network network = Planted.seeded(24);
        SimpleGraph graph = LinkGaps.graphOf(network, Planted.DAY);
        double beta = LinkScores.betaFor(Rules.DEFAULT, graph);
        for (LinkGap gap : gaps(network)) {
            Double exact = new Katz(graph, beta).exactly(network.indexOf(gap.from())).to(network.indexOf(gap.to()));
            ScorePart katz = part(gap, "katz");
            if (exact == null) {
                assertThat(katz.raw()).isNull();
            } else {
                assertThat(katz.raw()).isCloseTo(exact, within(1e-12));
                double partners = exact / (beta * beta);
                assertThat(katz.normalised()).isCloseTo(partners / (1 + partners), within(1e-9));
            }
        }
    }

    @Test
    void candidatesAreThePairsWithinThreeTiesOrWithAFieldInCommon() {
        Planted.small(60).forEach(network -> {
            SimpleGraph graph = LinkGaps.graphOf(network, Planted.DAY);
            Set<String> expected = new TreeSet<>();
            for (int one = 0; one < graph.nodes(); one++) {
                for (int other = 0; other < graph.nodes(); other++) {
                    boolean isPair = network.organisation(one).region() != null
                            && network.organisation(other).region() == null && !graph.hasTie(one, other);
                    boolean share = network.fieldsOf(one).stream().anyMatch(network.fieldsOf(other)::contains);
                    if (isPair && (share || Distances.from(graph, one)[other] <= 3)) {
                        expected.add(network.organisation(one).slug() + ' ' + network.organisation(other).slug());
                    }
                }
            }
            assertThat(gaps(network)).extracting(LinkGap::key).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    void addingATieEndsThatPairsGap() {
        Planted.small(40).forEach(network -> gaps(network).stream().limit(2).forEach(gap -> assertThat(
                gaps(Planted.withTie(network, gap.from(), gap.to()))).extracting(LinkGap::key)
                .doesNotContain(gap.key())));
    }

    @Test
    void theOrderOfRowsChangesNoAnswer() {
        Planted.small(40).forEach(network -> assertThat(gaps(Planted.shuffled(network, 5))).isEqualTo(gaps(network)));
    }

    @Test
    void equalScoresAreOrderedBySlug() {
        List<LinkGap> found = gaps(Planted.seeded(25),
                LinkWeights.of(new double[]{0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0}));
        assertThat(found).isNotEmpty().allMatch(gap -> Double.valueOf(0).equals(gap.size()));
        var keys = new ArrayList<>(found.stream().map(LinkGap::key).toList());
        assertThat(keys).isSorted();
    }

    @Test
    void aCallersWeightsDecide() {
        LinkWeights onlyKatz = LinkWeights.of(new double[]{0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(gaps(Pictures.network(TOWN), onlyKatz)).allSatisfy(
                gap -> assertThat(gap.size()).isEqualTo(part(gap, "katz").normalised()));
        assertThatThrownBy(() -> LinkWeights.of(new double[12])).hasMessageContaining("all weights are 0");
        assertThatThrownBy(() -> LinkWeights.of(new double[]{-1, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0}))
                .hasMessageContaining("weights are 0 to 1,000,000");
    }

    @Test
    void withoutTiesOrOrganisationsThereAreAnswersToo() {
        assertThat(gaps(Pictures.network("region home GB"))).isEmpty();
        assertThat(gaps(Pictures.network("region home GB\nmill at home"))).isEmpty();
        LinkGap gap = gaps(Pictures.network("""
                region home GB
                mission health of home
                field nursing in health
                mill at home: nursing
                sunway in MY: nursing
                """)).getFirst();
        assertThat(part(gap, "katz").raw()).isNull();
        assertThat(part(gap, "adamicAdar").raw()).isNull();
        assertThat(part(gap, "complementarity").raw()).isZero();
    }
}
