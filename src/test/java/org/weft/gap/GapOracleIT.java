package org.weft.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.weft.analysis.ActorGap;
import org.weft.analysis.ConnectionKind;
import org.weft.analysis.Coverage;
import org.weft.analysis.CoverageCell;
import org.weft.analysis.CoverageMatrix;
import org.weft.analysis.Expectation;
import org.weft.analysis.Introduction;
import org.weft.analysis.Introductions;
import org.weft.analysis.LinkGap;
import org.weft.analysis.LinkGaps;
import org.weft.analysis.LinkWeights;
import org.weft.analysis.MarketWeights;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.NetworkData;
import org.weft.analysis.PlaceGaps;
import org.weft.analysis.Region;
import org.weft.analysis.Rules;
import org.weft.analysis.ScorePart;
import org.weft.analysis.StakeholderGap;
import org.weft.analysis.State;
import org.weft.analysis.TargetMarket;
import org.weft.analysis.TargetMarkets;
import org.weft.network.Snapshot;
import org.weft.store.Graph;

/**
 * Every gap question has the same answer from analysis and from the plain Cypher statement of {@code cypher/gap}, on
 * random graphs in a Neo4j of their own. A graph that fails is made again by its seed.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {
        "weft.store.data-folder=target/oracle-${random.uuid}", "weft.store.bolt-port=0", "weft.seed.location=none",
        "weft.network.poll=1h"})
@DirtiesContext
@TestConstructor(autowireMode = AutowireMode.ALL)
class GapOracleIT {

    private static final int GRAPHS = Integer.getInteger("weft.oracle.graphs", 200);
    private static final int MOST_STEPS = 10;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final Rules RULES = Rules.DEFAULT;
    private static final Set<State> STATES = EnumSet.noneOf(State.class);
    private static final Twins COMPARED = new Twins();

    private final Graph graph;
    private final Driver driver;
    private final Snapshot snapshot;

    GapOracleIT(Graph graph, Driver driver, Snapshot snapshot) {
        this.graph = graph;
        this.driver = driver;
        this.snapshot = snapshot;
    }

    static LongStream seeds() {
        return LongStream.range(0, GRAPHS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void analysisAndCypherAgree(long seed) {
        var random = new RandomGraph(seed);
        write(random);
        Network whole = snapshot.refresh();
        Network network = withoutPeople(whole);
        Region region = network.findRegion(random.region()).orElseThrow();
        compareCoverage(network, region);
        compareActors(network, region);
        compareStakeholders(network, region);
        compareLinks(network, region, random.mission(), random.market());
        compareIntroductions(network, random.few(), random.few(), random.mission());
        for (Mission mission : network.missionsOfRegion(region.slug())) {
            compareTargetMarkets(network, region, mission);
        }
        var kinds = new KindTwins(COMPARED, graph, whole, region, AS_OF, random.mission());
        kinds.compareCentres();
        kinds.compareFragility();
        kinds.compareCrossovers();
        kinds.comparePolicies();
        new PeopleTwins(COMPARED, graph, whole).compare(random.anyRegion(), random.mission(), random.market(),
                random.university());
    }

    /** As the statements that know collaborations and campuses only see it. */
    private static Network withoutPeople(Network network) {
        NetworkData d = network.data();
        return new Network(network.version(), network.at(), new NetworkData(d.regions(), d.markets(), d.aims(),
                d.missions(), d.fields(), d.sectors(), d.places(), d.organisations(), d.collaborations(), d.reviews(),
                d.sources()));
    }

    /** Else the graphs would be too tame to prove anything. */
    @AfterAll
    static void everythingHasBeenCompared() {
        assertThat(STATES).containsExactlyInAnyOrder(State.values());
        assertThat(COMPARED.times()).containsOnlyKeys("actors", "cells", "centres", "chains", "crossovers",
                "fragility", "links", "markets", "none", "people", "policies", "stakeholders", "without mission")
                .allSatisfy((what, times) -> assertThat(times).as(what).isGreaterThan(GRAPHS / 10));
    }

    private void write(RandomGraph random) {
        try (var session = driver.session()) {
            session.run("MATCH (n) WHERE n:Fact OR n:Statement DETACH DELETE n").consume();
            random.write(graph);
            session.run("UNWIND $rows AS row MATCH (s:Statement {id: row.statement}) "
                    + "SET s.recordedAt = datetime(row.recordedAt)", Map.of("rows", random.recorded())).consume();
        }
    }

    private void compareCoverage(Network network, Region region) {
        CoverageMatrix matrix = new Coverage(network, RULES, AS_OF).of(region, Set.of(ConnectionKind.values()));
        List<Record> cells = twin("coverage", region, Map.of());
        assertThat(cells).extracting(row -> Twins.text(row, "mission") + ' ' + Twins.text(row, "market"))
                .containsExactlyElementsOf(matrix.cells().stream().map(cell -> cell.mission() + ' ' + cell.market())
                        .toList());
        for (int i = 0; i < cells.size(); i++) {
            compare(matrix.cells().get(i), matrix.total(), cells.get(i));
        }
        Set<String> gaps = Set.copyOf(new PlaceGaps(network, RULES, AS_OF, region).coverage().stream()
                .map(gap -> gap.mission() + ' ' + gap.market()).toList());
        cells.forEach(row -> assertThat(row.get("isGap").asBoolean()).as("%s", row)
                .isEqualTo(gaps.contains(Twins.text(row, "mission") + ' ' + Twins.text(row, "market"))));
        List<Record> without = twin("coverage-without-mission", region, Map.of());
        assertThat(without).extracting(row -> Twins.text(row, "market"))
                .containsExactlyElementsOf(matrix.withoutMission().stream().map(CoverageCell::market).toList());
        for (int i = 0; i < without.size(); i++) {
            CoverageCell cell = matrix.withoutMission().get(i);
            COMPARED.same("without mission", without.get(i),
                    Map.of("observed", cell.observed(), "state", cell.state().name(),
                            "connections", cell.connections().size()));
        }
    }

    private static void compare(CoverageCell cell, double total, Record row) {
        Expectation terms = Objects.requireNonNull(cell.terms());
        STATES.add(cell.state());
        var expected = new HashMap<String, @Nullable Object>(Map.of("state", cell.state().name(), "observed",
                cell.observed(), "total", total, "homeCapacity", terms.homeCapacity(), "pull", terms.pull(),
                "normaliser", terms.normaliser(), "tierPull", terms.tierPull(), "organisationsThere",
                terms.organisationsThere()));
        expected.put("expected", cell.expected());
        expected.put("ratio", cell.ratio());
        expected.put("shortfall", cell.shortfall());
        COMPARED.same("cells", row, expected);
    }

    private void compareActors(Network network, Region region) {
        List<ActorGap> gaps = new PlaceGaps(network, RULES, AS_OF, region).actors().stream()
                .sorted(Comparator.comparing(ActorGap::mission).thenComparing(ActorGap::market)
                        .thenComparing(gap -> gap.actor().name()))
                .toList();
        List<Record> rows = twin("actors", region, Map.of());
        assertThat(rows).hasSameSizeAs(gaps);
        for (int i = 0; i < rows.size(); i++) {
            ActorGap gap = gaps.get(i);
            var expected = new HashMap<String, @Nullable Object>(Map.of("mission", gap.mission(), "market",
                    gap.market(), "actor", gap.actor().name(), "activeAtHome", gap.activeAtHome(), "state",
                    gap.state().name()));
            expected.put("size", gap.size());
            COMPARED.same("actors", rows.get(i), expected);
        }
    }

    private void compareStakeholders(Network network, Region region) {
        List<StakeholderGap> gaps = new PlaceGaps(network, RULES, AS_OF, region).stakeholders().stream()
                .sorted(Comparator.comparing(StakeholderGap::mission).thenComparing(StakeholderGap::market)
                        .thenComparing(StakeholderGap::organisation))
                .toList();
        List<Record> rows = twin("stakeholders", region, Map.of());
        assertThat(rows).hasSameSizeAs(gaps);
        for (int i = 0; i < rows.size(); i++) {
            StakeholderGap gap = gaps.get(i);
            var expected = new HashMap<String, @Nullable Object>(Map.of("mission", gap.mission(), "market",
                    gap.market(), "organisation", gap.organisation(), "state", gap.state().name(), "peers",
                    gap.peers()));
            expected.put("size", gap.size());
            COMPARED.same("stakeholders", rows.get(i), expected);
        }
    }

    private void compareLinks(Network network, Region region, @Nullable String mission, @Nullable String market) {
        List<LinkGap> gaps = new LinkGaps(network, RULES, AS_OF, region, mission, LinkWeights.DEFAULT).in(market)
                .stream().sorted(Comparator.comparing(LinkGap::from).thenComparing(LinkGap::to)).toList();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("mission", mission);
        parameters.put("market", market);
        List<Record> rows = twin("links", region, parameters);
        assertThat(rows).extracting(row -> Twins.text(row, "from") + ' ' + Twins.text(row, "to"))
                .containsExactlyElementsOf(gaps.stream().map(LinkGap::key).toList());
        for (int i = 0; i < rows.size(); i++) {
            LinkGap gap = gaps.get(i);
            var expected = new HashMap<String, @Nullable Object>(Map.of("sharedFields", gap.sharedFields()));
            expected.put("market", gap.market());
            Stream.of("adamicAdar", "resourceAllocation", "threePaths")
                    .forEach(name -> expected.put(name, raw(gap.parts(), name)));
            expected.put("overlap", raw(gap.parts(), "fit"));
            COMPARED.same("links", rows.get(i), expected);
        }
    }

    private void compareIntroductions(Network network, List<String> from, List<String> to, @Nullable String mission) {
        List<Introduction> best = new Introductions(network, RULES, AS_OF, mission).between(from, to, 2);
        var parameters = new HashMap<String, @Nullable Object>(Map.of("from", from, "to", to, "asOf", AS_OF));
        parameters.put("mission", mission);
        List<Record> rows = twin("introductions", parameters);
        if (best.isEmpty() || (rows.isEmpty() && steps(best.getFirst()) > MOST_STEPS)) {
            assertThat(rows).isEmpty();
            COMPARED.count("none");
            return;
        }
        double strength = best.getFirst().strength();
        Record row = rows.getFirst();
        if (steps(best.getFirst()) > MOST_STEPS) {
            assertThat(row.get("strength").asDouble()).isLessThanOrEqualTo(strength + Twins.TOLERANCE);
        } else {
            COMPARED.same("chains", row, Map.of("strength", strength));
        }
        boolean isAlone = best.size() == 1 || best.get(1).strength() < strength - Twins.TOLERANCE;
        if (isAlone && steps(best.getFirst()) <= MOST_STEPS) {
            COMPARED.same("chains", row, Map.of("chain", best.getFirst().organisations()));
        }
    }

    private static long steps(Introduction introduction) {
        return introduction.hops().stream().mapToInt(hop -> hop.collaboration() == null ? 1 : 2).sum();
    }

    private void compareTargetMarkets(Network network, Region region, Mission mission) {
        List<TargetMarket> targets = new TargetMarkets(network, RULES, AS_OF, region).of(mission,
                MarketWeights.DEFAULT);
        Map<String, Record> rows = new HashMap<>();
        List<Record> ranked = twin("target-markets", region, Map.of("mission", mission.slug()));
        ranked.forEach(row -> rows.put(Twins.text(row, "market"), row));
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(targets.stream().map(TargetMarket::market)
                .toList());
        for (int i = 0; i < targets.size(); i++) {
            TargetMarket target = targets.get(i);
            var expected = new HashMap<String, @Nullable Object>(Map.of("score", target.score()));
            target.parts().forEach(part -> expected.put(part.name(), part.raw()));
            COMPARED.same("markets", Objects.requireNonNull(rows.get(target.market())), expected);
            assertThat(ranked.get(i).get("score").asDouble()).isCloseTo(target.score(), within(Twins.TOLERANCE));
        }
    }

    private static @Nullable Double raw(List<ScorePart> parts, String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow().raw();
    }

    private List<Record> twin(String question, Region region, Map<String, ? extends @Nullable Object> more) {
        var parameters = new HashMap<String, @Nullable Object>(Map.of("region", region.slug(), "asOf", AS_OF));
        parameters.putAll(more);
        return twin(question, parameters);
    }

    private List<Record> twin(String question, Map<String, @Nullable Object> parameters) {
        return graph.read("gap/" + question, parameters, row -> row);
    }
}
