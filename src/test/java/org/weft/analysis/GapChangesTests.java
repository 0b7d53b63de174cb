package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GapChangesTests {

    private static final LocalDate FROM = LocalDate.of(2014, 3, 1);
    private static final LocalDate TO = LocalDate.of(2021, 3, 1);

    private static final String PLACE = """
            region home GB
            mission health of home
            field nursing in health
            aim home MY FOCUS CORE
            aim home DE FOCUS CORE
            mill at home: nursing
            clinic at home: nursing
            sunway in MY: nursing
            """;

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

    private static GapChanges changes(Network network, LocalDate from, LocalDate to) {
        return new GapChanges(network, Rules.DEFAULT, Planted.HOME, from, to, 5);
    }

    private static GapChanges recording(Network network, History history) {
        return new GapChanges(network, Rules.DEFAULT, Planted.HOME, FROM, TO, 5, history);
    }

    @Test
    void replayingTheStatementsOnTheFirstAnswerGivesTheSecond() {
        var counted = new int[2];
        var kinds = EnumSet.noneOf(GapKind.class);
        Dated.networks(120).forEach(network -> {
            for (boolean isRecording : new boolean[]{false, true}) {
                GapChanges changes = isRecording
                        ? recording(network, Dated.history(network, 3))
                        : changes(network, FROM, TO);
                GapChangesAnswer answer = changes.answer();
                assertThat(changes.replayed(Set.copyOf(answer.statements()))).isEqualTo(changes.second());
                counted[isRecording ? 1 : 0] += answer.statements().size();
                Stream.of(answer.opened(), answer.closed()).flatMap(List::stream).map(ChangedGap::kind)
                        .forEach(kinds::add);
            }
        });
        assertThat(counted[0]).isGreaterThan(100);
        assertThat(counted[1]).isGreaterThan(100);
        assertThat(kinds).containsExactlyInAnyOrder(GapKind.values());
    }

    @Test
    void everyOpenedGapIsInTheSecondAnswerAlone() {
        Dated.networks(120).forEach(network -> {
            GapChangesAnswer answer = changes(network, FROM, TO).answer();
            Set<String> before = identities(network, FROM);
            Set<String> after = identities(network, TO);
            var replayed = new HashSet<>(before);
            answer.closed().forEach(gap -> assertThat(replayed.remove(RegionGaps.identity(gap.gap()))).isTrue());
            answer.opened().forEach(gap -> assertThat(replayed.add(RegionGaps.identity(gap.gap()))).isTrue());
            assertThat(replayed).isEqualTo(after);
        });
    }

    private static Set<String> identities(Network network, LocalDate day) {
        List<Gap> gaps = new RegionGaps(network, Rules.DEFAULT, day, Planted.HOME).all(5);
        Set<String> found = gaps.stream().map(RegionGaps::identity).collect(Collectors.toSet());
        assertThat(found).as("one identity, one gap").hasSameSizeAs(gaps);
        return found;
    }

    @Test
    void whatNoStatementExplainsIsAgeOrElsewhere() {
        var reasons = EnumSet.noneOf(GapChangeReason.class);
        Dated.networks(120).forEach(network -> Stream.of(true, false).forEach(isRecording -> {
            GapChangesAnswer answer = isRecording
                    ? recording(network, Dated.history(network, 3)).answer()
                    : changes(network, FROM, TO).answer();
            Stream.of(answer.opened(), answer.closed()).flatMap(List::stream).forEach(gap -> {
                boolean isNamed = gap.changedBy() == GapChangeReason.STATEMENTS
                        || gap.changedBy() == GapChangeReason.BOTH;
                assertThat(gap.because().isEmpty()).isNotEqualTo(isNamed);
                assertThat(gap.why() == null).isEqualTo(gap.kind() != GapKind.LINK);
                if (isRecording) {
                    assertThat(gap.changedBy()).isIn(GapChangeReason.STATEMENTS, GapChangeReason.ELSEWHERE);
                }
                reasons.add(gap.changedBy());
            });
        }));
        assertThat(reasons).containsExactlyInAnyOrder(GapChangeReason.STATEMENTS, GapChangeReason.AGE,
                GapChangeReason.BOTH, GapChangeReason.ELSEWHERE);
    }

    @Test
    void evidenceThatGoesStaleIsAge() {
        GapChangesAnswer answer = changes(Pictures.network(PLACE + "mill -- sunway : health [2020]"),
                LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1)).answer();
        assertThat(answer.statements()).isEmpty();
        assertThat(answer.closed()).filteredOn(gap -> gap.kind() == GapKind.STAKEHOLDER).singleElement()
                .satisfies(gap -> assertThat(gap.changedBy()).isEqualTo(GapChangeReason.AGE));
        assertThat(answer.opened()).filteredOn(gap -> gap.kind() == GapKind.ACTOR).singleElement()
                .satisfies(gap -> assertThat(gap.changedBy()).isEqualTo(GapChangeReason.AGE));
    }

    @Test
    void anEndThatAgeWouldHaveBroughtAsWellIsBoth() {
        GapChangesAnswer answer = changes(Pictures.network(PLACE + "mill -- sunway : health from 2010 to 2025 [2020]"),
                LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 2)).answer();
        assertThat(answer.opened()).filteredOn(gap -> gap.kind() == GapKind.ACTOR).singleElement()
                .satisfies(gap -> {
                    assertThat(gap.changedBy()).isEqualTo(GapChangeReason.BOTH);
                    assertThat(gap.because()).isEqualTo(answer.statements());
                });
    }

    @Test
    void aTieInOneMarketRaisesWhatIsExpectedInAnotherAndThatIsElsewhere() {
        GapChangesAnswer answer = changes(Pictures.network(PLACE + """
                leipzig in DE: nursing
                mill -- sunway : health (planned) [2024]
                mill -- leipzig : health from 2025 [2024]
                """), LocalDate.of(2024, 6, 1), LocalDate.of(2025, 6, 1)).answer();
        assertThat(answer.opened()).filteredOn(gap -> gap.kind() == GapKind.COVERAGE).singleElement()
                .satisfies(gap -> {
                    assertThat(gap.market()).isEqualTo("MY");
                    assertThat(gap.changedBy()).isEqualTo(GapChangeReason.ELSEWHERE);
                    assertThat(gap.because()).isEmpty();
                });
    }

    @Test
    void aPairThatGetsATieIsNoLinkGapAnyMore() {
        Network network = Pictures.network(TOWN);
        GapChangesAnswer answer = changes(network, FROM, TO).answer();
        assertThat(answer.closed()).filteredOn(gap -> gap.kind() == GapKind.LINK).singleElement().satisfies(gap -> {
            assertThat(gap.gap().key()).isEqualTo("mill sunway");
            assertThat(gap.why()).isEqualTo("The two have a tie afterwards.");
            assertThat(gap.changedBy()).isEqualTo(GapChangeReason.STATEMENTS);
        });
    }

    @Test
    void whatASecondStatementSaidIsNotKnownBeforeIt() {
        Backing twice = Dated.backed("first", "second");
        var early = new History.Recorded("first", LocalDate.of(2013, 1, 1), History.Extent.PART,
                Map.of("name", List.of("Mill"), "kind", List.of("COMPANY"), "region", List.of("home")));
        var late = new History.Recorded("second", LocalDate.of(2020, 1, 1), History.Extent.PART,
                Map.of("fields", List.of("nursing")));
        NetworkData d = Pictures.network(TOWN).data();
        Network network = Planted.of(d.withFacts(d.aims(), d.organisations().stream().map(one -> new Organisation(
                one.slug(), one.name(), one.kind(), one.status(), one.region(), one.country(), null, null,
                one.fields(), List.of(), List.of(), one.slug().equals("mill") ? twice : Backing.NONE)).toList(),
                d.collaborations(), d.reviews(), d.alumni(), d.students()));
        GapChangesAnswer answer = recording(network, new History(List.of(early, late))).answer();
        assertThat(answer.statements()).containsExactly("second");
        assertThat(answer.opened()).filteredOn(gap -> gap.kind() == GapKind.STAKEHOLDER).isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.because()).containsExactly("second"));
    }

    @Test
    void aTieThatBeganClosesAndOneThatEndedOpensAndEachNamesItsStatement() {
        Network network = Pictures.network(TOWN);
        GapChangesAnswer answer = changes(network, FROM, TO).answer();
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
        GapChangesAnswer answer = recording(network, new History(List.of(
                new History.Recorded(late, LocalDate.of(2020, 5, 5), History.Extent.LOST, Map.of())))).answer();
        assertThat(answer.statements()).containsExactly(late);
        assertThat(answer.closed()).extracting(ChangedGap::market).contains("MY");
        assertThat(answer.closed()).filteredOn(gap -> "MY".equals(gap.market())).isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.because()).containsExactly(late));
    }

    @Test
    void whenNothingHappenedNothingIsListed() {
        GapChangesAnswer answer = changes(Pictures.network("region home GB"), FROM, TO).answer();
        assertThat(answer.opened()).isEmpty();
        assertThat(answer.closed()).isEmpty();
        assertThat(answer.statements()).isEmpty();
        assertThatThrownBy(() -> changes(Pictures.network("region home GB"), TO, FROM))
                .hasMessageContaining("after the first");
    }

    @Test
    void theOrderOfRowsChangesNoAnswer() {
        Planted.small(40).forEach(network -> assertThat(
                changes(Planted.shuffled(network, 2), FROM, TO).answer())
                .isEqualTo(changes(network, FROM, TO).answer()));
    }
}
