package org.weft.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.weft.Api;
import org.weft.WholeGraph;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.intake.Facts;
import org.weft.intake.Row;
import org.weft.intake.Table;
import org.weft.intake.identity.Match.Rule;
import org.weft.network.Snapshot;
import org.weft.store.Graph;
import tools.jackson.databind.JsonNode;

/** Two become one, and two again, on the seed graph: nothing is lost, and undoing leaves what was there before. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/merges-${random.uuid}", "weft.store.bolt-port=0"})
@DirtiesContext
@TestConstructor(autowireMode = AutowireMode.ALL)
class MergesIT {

    private static final String BY = "international office";

    @LocalServerPort
    private int port;

    private final Merges merges;
    private final Decisions decisions;
    private final Matching matching;
    private final Facts facts;
    private final Graph graph;
    private final Snapshot snapshot;
    private final WholeGraph whole;

    MergesIT(Merges merges, Decisions decisions, Matching matching, Facts facts, Graph graph, Snapshot snapshot,
            Driver driver) {
        this.merges = merges;
        this.decisions = decisions;
        this.matching = matching;
        this.facts = facts;
        this.graph = graph;
        this.snapshot = snapshot;
        this.whole = new WholeGraph(driver);
    }

    @BeforeEach
    void noPairs() {
        whole.rows("MATCH (merge:Merge) DELETE merge");
        snapshot.refresh();
    }

    @Test
    void aFactMadeAgainOfItsStatementsIsTheSame() {
        List<String> before = content();
        List<String> keys = whole.rows("MATCH (n:Fact)<-[:STATES]-() RETURN DISTINCT n.key AS key ORDER BY key")
                .stream()
                .map(row -> String.valueOf(row.get("key"))).toList();
        graph.write(statements -> {
            facts.rebuild(statements, keys, key -> key);
            return "";
        });
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whatIsMergedAndUndoneIsAsBefore() {
        List<String> before = content();
        queue("uclan", "edge-hill-university");
        assertDone(decisions.accept("uclan~edge-hill-university", BY), Merge.State.ACCEPTED);
        assertThat(content()).isNotEqualTo(before);
        assertDone(decisions.undo("uclan~edge-hill-university", BY), Merge.State.REJECTED);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void everythingThatNamedTheOneNamesTheOther() {
        Network before = snapshot.refresh();
        Organisation uclan = before.findOrganisation("uclan").orElseThrow();
        long ties = before.collaborationsOf("uclan").size();
        long own = before.collaborationsOf("edge-hill-university").size();
        assertThat(ties).isPositive();
        queue("uclan", "edge-hill-university");
        assertDone(decisions.accept("uclan~edge-hill-university", BY), Merge.State.ACCEPTED);
        Network after = snapshot.refresh();
        Organisation one = after.findOrganisation("edge-hill-university").orElseThrow();
        assertThat(after.findOrganisation("uclan")).isEmpty();
        assertThat(one.name()).isEqualTo(before.findOrganisation("edge-hill-university").orElseThrow().name());
        assertThat(one.aliases()).contains(uclan.name(), "University of Central Lancashire");
        assertThat(one.backing().claims()).hasSizeGreaterThan(uclan.backing().claims().size());
        assertThat(after.collaborationsOf("edge-hill-university")).hasSize((int) (ties + own));
        assertThat(after.partsOf("edge-hill-university")).hasSameSizeAs(before.partsOf("uclan"));
        assertThat(whole.rows("MATCH (n:Organisation {id: 'uclan'}) RETURN n")).isEmpty();
        assertThat(whole.rows("MATCH (n:Fact) WHERE n.key IS NULL OR n.id IS NULL RETURN n")).isEmpty();
        assertThat(ask("{organisation(slug: \"uclan\") {slug}}").at("/organisation/slug").asString())
                .isEqualTo("edge-hill-university");
        assertThat(after.findToday("uclan")).map(Organisation::slug).contains("edge-hill-university");
        assertThat(ask("{ego(organisation: \"uclan\", depth: 1) {nodes {organisation {slug}}} "
                + "collaborations(filter: {organisation: \"uclan\"}) {totalCount} "
                + "gaps(filter: {region: \"lancashire\", organisation: \"uclan\", kind: LINK}, first: 1) {nodes {reason}}}")
                .toString())
                .contains("edge-hill-university", "\"totalCount\":" + (ties + own), "Edge Hill University and");
        decisions.undo("uclan~edge-hill-university", BY);
        assertThat(snapshot.refresh().data()).isEqualTo(before.data());
    }

    @Test
    void mergesOfMergesComeApartOneByOne() {
        List<String> before = content();
        queue("uclan", "edge-hill-university");
        decisions.accept("uclan~edge-hill-university", BY);
        List<String> between = content();
        queue("edge-hill-university", "university-of-cumbria");
        assertDone(decisions.accept("edge-hill-university~university-of-cumbria", BY), Merge.State.ACCEPTED);
        assertThat(snapshot.refresh().findToday("uclan")).map(Organisation::slug).contains("university-of-cumbria");
        assertDone(decisions.undo("edge-hill-university~university-of-cumbria", BY), Merge.State.REJECTED);
        assertThat(content()).isEqualTo(between);
        assertDone(decisions.undo("uclan~edge-hill-university", BY), Merge.State.REJECTED);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whatAnImportMergedByItselfCanBecomeTwoForTheFirstTime() {
        List<String> before = content();
        graph.write(statements -> {
            merges.record(statements, Map.of("ror-x", new Match("uclan", Rule.ROR, 1, "has the same ROR id"), "uclan",
                    new Match("uclan", Rule.KEY, 1, "has the key")), "some-import", "test");
            return "";
        });
        assertThat(merges.in(Merge.State.AUTOMATIC)).extracting(Merge::from).containsExactly("ror-x");
        whole.rows("MATCH (:Organisation {id: 'uclan'})<-[:STATES]-(s:Statement)-[:FROM]->(:Source {id: 'ror'})"
                + " SET s.saidOf = 'organisation:ror-x'");
        assertDone(decisions.undo("ror-x~uclan", BY), Merge.State.REJECTED);
        Network apart = snapshot.refresh();
        assertThat(apart.findOrganisation("ror-x").map(Organisation::name)).contains("University of Lancashire");
        assertThat(apart.findOrganisation("uclan")).isPresent();
        whole.rows("MATCH (merge:Merge) DELETE merge");
        queue("ror-x", "uclan");
        assertDone(decisions.accept("ror-x~uclan", BY), Merge.State.ACCEPTED);
        whole.rows("MATCH (s:Statement) WHERE s.saidOf IS NOT NULL SET s.saidOf = null");
        graph.write(statements -> {
            facts.rebuild(statements, List.of("organisation:uclan"), key -> key);
            return "";
        });
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void whatCannotBeOneIsRefusedAndNothingIsWritten() {
        List<String> before = content();
        queue("infolab", "lancaster-university");
        assertThat(decisions.accept("infolab~lancaster-university", BY).problems()).singleElement().asString()
                .contains("a part of itself");
        queue("sunway-university", "lancaster-university");
        assertThat(decisions.accept("sunway-university~lancaster-university", BY).problems()).singleElement().asString()
                .contains("with itself");
        assertThat(decisions.accept("no~pair", BY).problems()).singleElement().asString().contains("names no pair");
        assertThat(decisions.undo("infolab~lancaster-university", BY).problems()).singleElement().asString()
                .contains("nothing to undo");
        assertThat(decisions.reject("infolab~lancaster-university", " ").problems()).singleElement().asString()
                .contains("give the role");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aPairThatWasRejectedDoesNotComeAgain() {
        Organisation uclan = snapshot.refresh().findOrganisation("uclan").orElseThrow();
        List<Row> rows = List.of(new Row(Table.ORGANISATIONS, "file", 2,
                Map.of("id", "central-lancashire", "name", uclan.name(), "country", "GB")));
        assertThat(Optional.ofNullable(matching.same(rows).get("central-lancashire")).map(Match::slug))
                .contains("uclan");
        queue("central-lancashire", "uclan");
        assertDone(decisions.reject("central-lancashire~uclan", BY), Merge.State.REJECTED);
        queue("uclan", "central-lancashire");
        assertThat(merges.in(Merge.State.POSSIBLE)).isEmpty();
        assertThat(matching.same(rows)).isEmpty();
        assertThat(matching.possible(rows, 10)).extracting(PossibleDuplicate::b).doesNotContain("uclan");
    }

    @Test
    void aPairThatWasRejectedCanBeFoundAndAcceptedAfterAll() {
        List<String> before = content();
        queue("uclan", "edge-hill-university");
        assertThat(decide("rejectDuplicate").at("/merge/state").asString()).isEqualTo("REJECTED");
        assertThat(ask("{possibleDuplicates {totalCount}}").at("/possibleDuplicates/totalCount").asInt()).isZero();
        assertThat(ask("{possibleDuplicates(isRejected: true) {nodes {id}}}")
                .at("/possibleDuplicates/nodes/0/id").asString()).isEqualTo("uclan~edge-hill-university");
        assertThat(decide("acceptDuplicate").at("/merge/state").asString()).isEqualTo("ACCEPTED");
        assertThat(decide("acceptDuplicate").at("/userErrors/0/message").asString()).contains("one already");
        assertThat(decide("undoMerge").at("/merge/state").asString()).isEqualTo("REJECTED");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void theQueueIsReadAndDecidedOverTheApi() {
        queue("uclan", "edge-hill-university");
        JsonNode page = ask(
                "{possibleDuplicates(first: 1) {totalCount nodes {id organisation {slug} intoOrganisation {slug} "
                        + "rule score reason state}}}")
                .at("/possibleDuplicates");
        assertThat(page.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(page.at("/nodes/0/organisation/slug").asString()).isEqualTo("uclan");
        JsonNode accepted = decide("acceptDuplicate");
        assertThat(accepted.at("/merge/state").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/merge/organisation").isNull()).isTrue();
        assertThat(ask("{merges {nodes {id by}}}").at("/merges/nodes/0/by").asString()).isEqualTo(BY);
        assertThat(decide("rejectDuplicate").at("/userErrors/0/message").asString()).contains("not in the queue");
        JsonNode undone = decide("undoMerge");
        assertThat(undone.at("/merge/state").asString()).isEqualTo("REJECTED");
        assertThat(undone.at("/merge/organisation/slug").asString()).isEqualTo("uclan");
    }

    private JsonNode decide(String mutation) {
        return ask("mutation {" + mutation + "(input: {id: \"uclan~edge-hill-university\", decidedBy: \"" + BY
                + "\"}) {merge {state organisation {slug}} userErrors {code message}}}").get(mutation);
    }

    private JsonNode ask(String query) {
        JsonNode answer = new Api(port).ask(query);
        assertThat(answer.get("errors")).as(query).isNull();
        return answer.get("data");
    }

    private void queue(String from, String into) {
        graph.write(statements -> {
            merges.queue(statements, List.of(new PossibleDuplicate(from, into, Rule.ALIKE, 0.9, "has a name like it")),
                    "test", "test");
            return "";
        });
        snapshot.refresh();
    }

    private static void assertDone(Decisions.Outcome outcome, Merge.State state) {
        assertThat(outcome.problems()).isEmpty();
        assertThat(Optional.ofNullable(outcome.merge()).map(Merge::state)).contains(state);
    }

    /** All but pairs and the version. */
    private List<String> content() {
        return whole.content("Version", "Merge");
    }
}
