package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GapChangesTests {

    private static final LocalDate FROM = LocalDate.of(2014, 3, 1);
    private static final LocalDate TO = LocalDate.of(2021, 3, 1);

    private static final String TOWN = """
            region home GB
            mission health of home
            field nursing in health
            aim home MY FOCUS CORE
            aim home DE FOCUS CORE
            mill at home: nursing
            clinic at home: nursing
            sunway in MY: nursing
            leipzig in DE: nursing
            mill -- sunway : health from 2016 [2020]
            mill -- leipzig : health from 2010 to 2017 [2020]
            """;

    private static Map<String, LocalDate> recorded(Network network, long seed) {
        var random = new Random(seed);
        var days = new HashMap<String, LocalDate>();
        GapChanges.statements(network).forEach(id -> {
            if (random.nextInt(5) > 0) {
                days.put(id, LocalDate.of(2010 + random.nextInt(15), 1 + random.nextInt(12), 1));
            }
        });
        return days;
    }

    /** With ends, reviews and second statements, so that there is something to replay. */
    private static Stream<Network> networks() {
        return Planted.small(120).map(network -> {
            var random = new Random(network.organisations().size());
            NetworkData d = network.data();
            List<Collaboration> ties = d.collaborations().stream().map(tie -> ended(tie, random)).toList();
            List<Review> reviews = List.of(
                    new Review("r1", "home", null, "MY", null, LocalDate.of(2016, 1, 1), "analyst", List.of("says-r1")),
                    new Review("r2", "home", null, "DE", null, LocalDate.of(2012, 1, 1), "analyst",
                            List.of("says-r2")));
            return Planted
                    .of(d.withFacts(d.aims(), d.organisations(), ties, reviews, List.of(alumni(2012), alumni(2018)),
                            List.of()));
        });
    }

    private static AlumniGroup alumni(int year) {
        return new AlumniGroup("alumni-" + year, "organisation-0000", "SG", null, null, year, 60 + year % 10,
                new Backing(List.of(new Backing.Claim("counts-" + year, "other", SourceKind.DATASET,
                        LocalDate.of(year, 6, 1), null))));
    }

    private static Collaboration ended(Collaboration tie, Random random) {
        var claims = new java.util.ArrayList<>(tie.backing().claims());
        boolean isEnded = random.nextInt(3) == 0;
        if (random.nextBoolean()) {
            claims.add(new Backing.Claim("more-" + tie.slug(), "other", SourceKind.DOCUMENT, LocalDate.of(2019, 1, 1),
                    isEnded ? CollaborationStatus.ENDED : null));
        }
        PartialDate end = isEnded ? new PartialDate(String.valueOf(2012 + random.nextInt(12))) : null;
        return new Collaboration(tie.slug(), tie.name(), tie.kind(), tie.status(), tie.parties(), tie.missions(),
                tie.fields(), random.nextInt(6) == 0 ? null : tie.startedOn(), end, null, null, new Backing(claims));
    }

    @Test
    void replayingTheStatementsOnTheFirstAnswerGivesTheSecond() {
        var counted = new int[2];
        networks().forEach(network -> {
            for (boolean isRecording : new boolean[]{false, true}) {
                GapChanges changes = isRecording
                        ? new GapChanges(network, Rules.DEFAULT, Planted.HOME, FROM, TO, recorded(network, 3))
                        : new GapChanges(network, Rules.DEFAULT, Planted.HOME, FROM, TO);
                GapChangesAnswer answer = changes.answer();
                assertThat(changes.replayed(Set.copyOf(answer.statements()))).isEqualTo(changes.second());
                counted[isRecording ? 1 : 0] += answer.statements().size();
            }
        });
        assertThat(counted[0]).isGreaterThan(100);
        assertThat(counted[1]).isGreaterThan(100);
    }

    @Test
    void everyOpenedGapIsInTheSecondAnswerAlone() {
        networks().forEach(network -> {
            GapChangesAnswer answer = new GapChanges(network, Rules.DEFAULT, Planted.HOME, FROM, TO).answer();
            Set<String> before = reasons(network, FROM);
            Set<String> after = reasons(network, TO);
            answer.opened().forEach(gap -> assertThat(after).contains(key(gap.kind(), gap.reason())));
            answer.closed().forEach(gap -> assertThat(before).contains(key(gap.kind(), gap.reason())));
            assertThat(after.size() - before.size()).isEqualTo(answer.opened().size() - answer.closed().size());
        });
    }

    private static Set<String> reasons(Network network, LocalDate day) {
        var places = new PlaceGaps(network, Rules.DEFAULT, day, Planted.HOME);
        var found = new HashSet<String>();
        Stream.of(places.coverage(), places.actors(), places.stakeholders()).flatMap(List::stream)
                .forEach(gap -> found.add(key(gap.kind(), gap.reason())));
        return found;
    }

    private static String key(GapKind kind, String reason) {
        return kind + " " + reason;
    }

    @Test
    void aTieThatBeganClosesAndOneThatEndedOpensAndEachNamesItsStatement() {
        Network network = Pictures.network(TOWN);
        GapChangesAnswer answer = new GapChanges(network, Rules.DEFAULT, Planted.HOME, FROM, TO).answer();
        String began = network.findCollaboration("tie-0").orElseThrow().backing().statements().getFirst();
        String ended = network.findCollaboration("tie-1").orElseThrow().backing().statements().getFirst();
        assertThat(answer.statements()).containsExactlyInAnyOrder(began, ended);
        assertThat(answer.closed()).filteredOn(gap -> gap.kind() == GapKind.ACTOR).singleElement()
                .satisfies(gap -> {
                    assertThat(gap.market()).isEqualTo("MY");
                    assertThat(gap.because()).containsExactly(began);
                });
        assertThat(answer.opened()).filteredOn(gap -> gap.kind() == GapKind.ACTOR).singleElement()
                .satisfies(gap -> {
                    assertThat(gap.market()).isEqualTo("DE");
                    assertThat(gap.because()).containsExactly(ended);
                });
    }

    @Test
    void whatWasRecordedLaterWasNotKnown() {
        Network network = Pictures.network(TOWN);
        String late = network.findCollaboration("tie-0").orElseThrow().backing().statements().getFirst();
        GapChangesAnswer answer = new GapChanges(network, Rules.DEFAULT, Planted.HOME, FROM, TO,
                Map.of(late, LocalDate.of(2020, 5, 5))).answer();
        assertThat(answer.statements()).containsExactly(late);
        assertThat(answer.closed()).extracting(ChangedGap::market).contains("MY");
        assertThat(answer.closed()).filteredOn(gap -> "MY".equals(gap.market())).isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.because()).containsExactly(late));
    }

    @Test
    void whenNothingHappenedNothingIsListed() {
        GapChangesAnswer answer = new GapChanges(Pictures.network("region home GB"), Rules.DEFAULT, Planted.HOME,
                FROM, TO).answer();
        assertThat(answer.opened()).isEmpty();
        assertThat(answer.closed()).isEmpty();
        assertThat(answer.statements()).isEmpty();
        assertThatThrownBy(() -> new GapChanges(Pictures.network("region home GB"), Rules.DEFAULT, Planted.HOME, TO,
                FROM)).hasMessageContaining("after the first");
    }

    @Test
    void theOrderOfRowsChangesNoAnswer() {
        Planted.small(40).forEach(network -> assertThat(
                new GapChanges(Planted.shuffled(network, 2), Rules.DEFAULT, Planted.HOME, FROM, TO).answer())
                .isEqualTo(new GapChanges(network, Rules.DEFAULT, Planted.HOME, FROM, TO).answer()));
    }
}
