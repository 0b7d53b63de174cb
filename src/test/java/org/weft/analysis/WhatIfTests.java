package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.SimpleGraph;

class WhatIfTests {

    private static final NetworkChange NOTHING = new NetworkChange(List.of(), List.of(), List.of(), List.of());

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
            mill -- sunway : health
            """;

    private static WhatIfAnswer answer(Network network, NetworkChange change) {
        return new WhatIf(network, Rules.DEFAULT, Planted.DAY, Planted.HOME, change, 5).answer();
    }

    private static NetworkChange tie(String one, String other, String... missions) {
        return new NetworkChange(List.of(new NetworkChange.NewTie(List.of(one, other), List.of(missions),
                CollaborationKind.PARTNERSHIP, CollaborationStatus.ACTIVE, null)), List.of(), List.of(), List.of());
    }

    private static NetworkChange without(String organisation) {
        return new NetworkChange(List.of(), List.of(), List.of(), List.of(organisation));
    }

    @Test
    void aTieIsSeenInCellsGapsReachAndBridges() {
        WhatIfAnswer answer = answer(Pictures.network(TOWN), tie("clinic", "leipzig", "health"));
        WhatIfAnswer.CellChange germany = answer.cells().getFirst();
        assertThat(germany.market()).isEqualTo("DE");
        assertThat(germany.observedBefore()).isZero();
        assertThat(germany.observedAfter()).isEqualTo(1);
        assertThat(germany.stateAfter()).isEqualTo(State.PRESENT);
        assertThat(answer.closed()).extracting(ChangedGap::kind).contains(GapKind.COVERAGE, GapKind.ACTOR);
        assertThat(answer.opened()).extracting(ChangedGap::reason).anyMatch(reason -> reason.startsWith("mill has no"));
        assertThat(answer.reachBefore()).isEqualTo(3);
        assertThat(answer.reachAfter()).isEqualTo(4);
        assertThat(answer.marketsBefore()).containsExactly("MY");
        assertThat(answer.marketsAfter()).containsExactly("DE", "MY");
        assertThat(answer.bridgesGained()).extracting(WhatIfAnswer.Bridge::one).containsExactly("clinic");
        assertThat(answer.organisations()).extracting(WhatIfAnswer.OrganisationChange::slug)
                .containsExactly("clinic", "leipzig");
        assertThat(answer.organisations().getFirst().constraintBefore()).isNull();
        assertThat(answer.organisations().getFirst().constraintAfter()).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothingChangesNothing() {
        Planted.small(40).forEach(network -> {
            WhatIfAnswer answer = answer(network, NOTHING);
            assertThat(answer.cells()).isEmpty();
            assertThat(answer.opened()).isEmpty();
            assertThat(answer.closed()).isEmpty();
            assertThat(answer.organisations()).isEmpty();
            assertThat(answer.bridgesLost()).isEmpty();
            assertThat(answer.bridgesGained()).isEmpty();
            assertThat(answer.reachAfter()).isEqualTo(answer.reachBefore());
        });
    }

    @Test
    void takingAwayWhatWasAddedGivesTheFirstNetworkBack() {
        Planted.small(40).filter(network -> network.organisations().size() > 1).forEach(network -> {
            Network more = tie(network.organisation(0).slug(), network.organisation(1).slug()).appliedTo(network);
            String added = more.collaborations().stream().map(Collaboration::slug)
                    .filter(slug -> network.findCollaboration(slug).isEmpty()).findFirst().orElseThrow();
            Network back = new NetworkChange(List.of(), List.of(added), List.of(), List.of()).appliedTo(more);
            assertThat(back.data()).isEqualTo(network.data());
        });
    }

    @Test
    void theNetworkItselfStaysAsItIs() {
        Network network = Planted.seeded(25);
        NetworkData before = network.data();
        answer(network, without(network.organisation(0).slug()));
        assertThat(network.data()).isEqualTo(before);
    }

    @Test
    void removingAnOrganisationNeverShortensAPathNorStrengthensAChain() {
        var random = new Random(1);
        Planted.small(60).filter(network -> network.organisations().size() > 3).forEach(network -> {
            String gone = network.organisation(random.nextInt(network.organisations().size())).slug();
            Network less = without(gone).appliedTo(network);
            SimpleGraph before = LinkGaps.graphOf(network, Planted.DAY);
            SimpleGraph after = LinkGaps.graphOf(less, Planted.DAY);
            for (Organisation from : less.organisations()) {
                int[] was = Distances.from(before, network.indexOf(from.slug()));
                int[] is = Distances.from(after, less.indexOf(from.slug()));
                Map<String, Double> chains = new Introductions(network, Rules.DEFAULT, Planted.DAY, null)
                        .bestStrengthFrom(from.slug());
                new Introductions(less, Rules.DEFAULT, Planted.DAY, null).bestStrengthFrom(from.slug())
                        .forEach((to, strength) -> assertThat(strength)
                                .isLessThanOrEqualTo(chains.getOrDefault(to, 1.0) + 1e-12));
                less.organisations().forEach(to -> assertThat(is[less.indexOf(to.slug())])
                        .isGreaterThanOrEqualTo(was[network.indexOf(to.slug())]));
            }
        });
    }

    @Test
    void anotherSupportingStatementNeverLowersObservedStrength() {
        Planted.small(40).forEach(network -> {
            List<Collaboration> more = network.collaborations().stream().map(WhatIfTests::backedOnceMore).toList();
            Network better = Planted.with(network, network.organisations(), more);
            assertThat(total(better)).isGreaterThanOrEqualTo(total(network));
        });
    }

    private static Collaboration backedOnceMore(Collaboration tie) {
        var claims = new java.util.ArrayList<>(tie.backing().claims());
        claims.add(new Backing.Claim("again-" + tie.slug(), "other", SourceKind.DOCUMENT, Planted.DAY, null));
        return new Collaboration(tie.slug(), tie.name(), tie.kind(), tie.status(), tie.parties(), tie.missions(),
                tie.fields(), tie.startedOn(), tie.endedOn(), tie.amount(), tie.currency(), new Backing(claims));
    }

    private static double total(Network network) {
        return new Coverage(network, Rules.DEFAULT, Planted.DAY)
                .of(Planted.HOME, java.util.Set.of(ConnectionKind.values())).total();
    }

    @Test
    void anOrganisationCanBeAddedWithItsTies() {
        Network network = Pictures.network(TOWN);
        var osaka = new Organisation("osaka", "Osaka", OrganisationKind.UNIVERSITY, null, null, "MY", null, null,
                List.of("nursing"), List.of(), List.of(), Backing.NONE);
        var change = new NetworkChange(
                List.of(new NetworkChange.NewTie(List.of("osaka", "clinic"), List.of("health"),
                        CollaborationKind.MOU, CollaborationStatus.PLANNED, null)),
                List.of(), List.of(osaka), List.of());
        WhatIfAnswer answer = answer(network, change);
        assertThat(answer.organisations()).extracting(WhatIfAnswer.OrganisationChange::slug).contains("osaka");
        assertThat(answer.cells()).filteredOn(cell -> cell.market().equals("MY")).singleElement()
                .satisfies(cell -> assertThat(
                        cell.observedAfter() - cell.observedBefore()).isCloseTo(0.5, within(1e-12)));
    }

    @Test
    void aCountryThatIsNoMarketBecomesOne() {
        var osaka = new Organisation("osaka", "Osaka", OrganisationKind.UNIVERSITY, null, null, "JP", null, null,
                List.of("nursing"), List.of(), List.of(), Backing.NONE);
        var change = new NetworkChange(
                List.of(new NetworkChange.NewTie(List.of("osaka", "clinic"), List.of("health"),
                        CollaborationKind.MOU, CollaborationStatus.ACTIVE, null)),
                List.of(), List.of(osaka), List.of());
        Network network = Pictures.network(TOWN);
        assertThat(change.appliedTo(network).findMarket("JP")).contains(new Market("JP", "Japan"));
        WhatIfAnswer answer = answer(network, change);
        assertThat(answer.marketsAfter()).contains("JP");
        assertThat(answer.cells()).extracting(WhatIfAnswer.CellChange::market).contains("JP");
        assertThat(network.findMarket("JP")).isEmpty();
    }

    @Test
    void aTieClosesTheLinkGapOfItsPairAndOpensNoOther() {
        WhatIfAnswer answer = answer(Pictures.network(TOWN), tie("clinic", "leipzig", "health"));
        assertThat(answer.closed()).filteredOn(gap -> gap.kind() == GapKind.LINK).singleElement().satisfies(gap -> {
            assertThat(gap.gap().key()).isEqualTo("clinic leipzig");
            assertThat(gap.why()).isEqualTo("The two have a tie afterwards.");
            assertThat(gap.changedBy()).isEqualTo(GapChangeReason.SUPPOSED);
        });
        assertThat(answer.opened()).extracting(ChangedGap::kind).contains(GapKind.FRAGILITY)
                .doesNotContain(GapKind.LINK);
    }

    @Test
    void aPairThatOthersOvertakeLeavesTheList() {
        Network network = Pictures.network(TOWN + """
                kiel in DE: nursing
                clinic -- sunway : health
                """);
        var change = tie("leipzig", "sunway");
        WhatIfAnswer one = new WhatIf(network, Rules.DEFAULT, Planted.DAY, Planted.HOME, change, 1).answer();
        assertThat(one.closed()).filteredOn(gap -> gap.kind() == GapKind.LINK).singleElement().satisfies(gap -> {
            assertThat(gap.gap().key()).isEqualTo("clinic kiel");
            assertThat(gap.why()).startsWith("Still no tie, but the pair left the first 1 ");
        });
        assertThat(one.opened()).filteredOn(gap -> gap.kind() == GapKind.LINK).singleElement().satisfies(gap -> {
            assertThat(gap.gap().key()).isEqualTo("clinic leipzig");
            assertThat(gap.why()).startsWith("No tie before either, but the pair was not among the first 1 ");
        });
        WhatIfAnswer none = new WhatIf(network, Rules.DEFAULT, Planted.DAY, Planted.HOME, change, 0).answer();
        assertThat(none.closed()).extracting(ChangedGap::kind).doesNotContain(GapKind.LINK);
    }

    @Test
    void whatOpensAndClosesIsOfEveryKind() {
        var kinds = java.util.EnumSet.noneOf(GapKind.class);
        Dated.networks(60).filter(network -> network.organisations().size() > 3).forEach(network -> {
            WhatIfAnswer answer = answer(network, without(network.organisation(0).slug()));
            java.util.stream.Stream.of(answer.opened(), answer.closed()).flatMap(List::stream)
                    .forEach(gap -> kinds.add(gap.kind()));
        });
        assertThat(kinds).containsExactlyInAnyOrder(GapKind.values());
    }

    @Test
    void aCollaborationLeftWithOnePartyGoes() {
        Network network = Pictures.network(TOWN);
        assertThat(without("sunway").appliedTo(network).collaborations()).isEmpty();
        assertThat(answer(network, without("sunway")).marketsAfter()).isEmpty();
    }

    @Test
    void theOrderOfRowsChangesNoAnswer() {
        Planted.small(30).filter(network -> network.organisations().size() > 1)
                .forEach(network -> assertThat(answer(Planted.shuffled(network, 9), without("organisation-0000")))
                        .isEqualTo(answer(network, without("organisation-0000"))));
    }
}
