package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who stands in for partners that no source names is nobody whom one could ask, but has ties all the same. */
class StandInTests {

    private static final String TOWN = """
            region home GB
            mission health of home
            field nursing in health
            aim home MY FOCUS CORE
            mill at home: nursing
            partners at home%s: nursing
            sunway in MY: nursing
            segi in MY: nursing
            mill -- partners
            partners -- sunway : health
            """;
    private static final Network NAMED = Pictures.network(TOWN.formatted(""));
    private static final Network UNNAMED = Pictures.network(TOWN.formatted(" unnamed"));

    private static Introductions introductions(Network network) {
        return new Introductions(network, Rules.DEFAULT, Planted.DAY, null);
    }

    private static List<String> brokers(Network network) {
        return new Brokers(network, TieFilter.LIVE, Planted.DAY).by(BrokerGrouping.MARKET).stream()
                .map(Broker::organisation).toList();
    }

    @Test
    void introducesNobody() {
        assertThat(introductions(NAMED).between(List.of("mill"), List.of("sunway"), 1)).hasSize(1);
        IntroductionAnswer answer = introductions(UNNAMED).answer(List.of("mill"), "mill", List.of("sunway"), "sunway",
                1);
        assertThat(answer.introductions()).isEmpty();
        assertThat(answer.whyNone()).contains("partners stands between them, but no source says who that is");
        assertThat(introductions(UNNAMED).answer(List.of("partners"), "partners", List.of("sunway"), "sunway", 1)
                .whyNone()).contains("No source names who partners is");
        assertThat(introductions(UNNAMED).reach(List.of("mill"))).containsExactly("mill");
    }

    @Test
    void brokersNothingAndIsNoNode() {
        assertThat(brokers(NAMED)).first().isEqualTo("partners");
        assertThat(brokers(UNNAMED)).isEmpty();
        var network = new CollaborationNetworks(UNNAMED, TieFilter.LIVE, Planted.DAY, CommunityMethod.GREEDY_MODULARITY,
                1);
        assertThat(network.whole().nodes()).isEmpty();
        assertThat(network.partnersInCommon("mill", "sunway")).isEmpty();
    }

    @Test
    void isNoEndOfALinkGapAndNoPartnerInCommon() {
        List<LinkGap> named = links(NAMED);
        List<LinkGap> unnamed = links(UNNAMED);
        assertThat(named).extracting(LinkGap::key).contains("partners segi", "mill sunway");
        assertThat(unnamed).extracting(LinkGap::from).containsOnly("mill");
        assertThat(unnamed).filteredOn(gap -> gap.to().equals("sunway")).singleElement().satisfies(gap -> assertThat(
                gap.parts()).filteredOn(part -> part.name().equals("adamicAdar")).extracting(ScorePart::raw)
                .containsOnlyNulls());
        assertThat(new NextSteps(UNNAMED, Rules.DEFAULT, Planted.DAY, Planted.HOME, null, null, LinkWeights.DEFAULT)
                .candidates()).extracting(LinkGap::from).containsOnly("mill");
    }

    @Test
    void noMarketHangsOnItThoughAChainMayLeadOverIt() {
        assertThat(fragile(NAMED)).contains("MY organisation partners", "MY organisation sunway");
        assertThat(fragile(UNNAMED)).contains("MY organisation sunway").doesNotContain("MY organisation partners")
                .hasSize(fragile(NAMED).size() - 1);
    }

    private static List<String> fragile(Network network) {
        return new FragilityGaps(network, Rules.DEFAULT, Planted.DAY, Planted.HOME, null).all().stream()
                .map(FragilityGap::key).toList();
    }

    private static List<LinkGap> links(Network network) {
        return new LinkGaps(network, Rules.DEFAULT, Planted.DAY, Planted.HOME, null, LinkWeights.DEFAULT).in(null);
    }

    @Test
    void itMakesNoKindOfActorPresent() {
        assertThat(actors(NAMED)).doesNotContain("MY");
        assertThat(actors(UNNAMED)).contains("MY");
        assertThat(homes(NAMED)).containsExactly("partners");
        assertThat(homes(UNNAMED)).isEmpty();
    }

    private static List<String> actors(Network network) {
        return new PlaceGaps(network, Rules.DEFAULT, Planted.DAY, Planted.HOME).actors().stream().map(ActorGap::market)
                .toList();
    }

    private static List<String> homes(Network network) {
        return new TargetMarkets(network, Rules.DEFAULT, Planted.DAY, Planted.HOME)
                .of(network.missionsOfRegion("home").getFirst(), MarketWeights.DEFAULT).getFirst().readiness().stream()
                .flatMap(one -> one.homes().stream()).toList();
    }

    @Test
    void itsTiesAreTiesOfItsRegion() {
        CoverageCell cell = new Coverage(UNNAMED, Rules.DEFAULT, Planted.DAY)
                .of(Planted.HOME, Set.of(ConnectionKind.values())).cells().getFirst();
        assertThat(cell.observed()).isEqualTo(1);
        assertThat(cell.state()).isEqualTo(State.PRESENT);
    }
}
