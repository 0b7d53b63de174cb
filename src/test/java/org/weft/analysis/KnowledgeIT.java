package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.weft.Api;
import org.weft.evidence.Evidence;
import org.weft.network.Snapshot;
import tools.jackson.databind.JsonNode;

/** What was known then is what the graph held then. On a graph of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/knowledge-${random.uuid}", "weft.store.bolt-port=0"})
@DirtiesContext
class KnowledgeIT {

    private static final String BECAUSE = """
            statement: {sourceTitle: "A later look", locator: "minutes", quote: "it is otherwise", \
            recordedBy: "international office"}""";

    private final Snapshot snapshot;
    private final Evidence evidence;
    private final Driver driver;
    private final int port;

    @Autowired
    KnowledgeIT(Snapshot snapshot, Evidence evidence, Driver driver, @LocalServerPort int port) {
        this.snapshot = snapshot;
        this.evidence = evidence;
        this.driver = driver;
        this.port = port;
    }

    @Test
    void withoutALaterStatementEverythingIsAsTheGraphHeldItBefore() {
        NetworkData before = snapshot.refresh().data();
        assertThat(before.organisations()).hasSizeGreaterThan(200);
        for (int i = 0; i < before.organisations().size(); i += 25) {
            mutate("changeOrganisation(input: {slug: \"" + before.organisations().get(i).slug()
                    + "\", status: PLANNED, fields: [\"cyber-security\"], ");
        }
        for (int i = 0; i < before.collaborations().size(); i += 10) {
            mutate("changeCollaboration(input: {slug: \"" + before.collaborations().get(i).slug()
                    + "\", kind: MOU, missions: [\"health-analytics\"], fields: [\"cyber-security\"], ");
        }
        mutate("recordOrganisation(input: {name: \"Elbe Cyber\", kind: COMPANY, country: \"DE\", "
                + "fields: [\"cyber-security\"], ");
        mutate("recordCollaboration(input: {name: \"Elbe link\", kind: MOU, status: ACTIVE, "
                + "parties: [\"lancaster-university\", \"elbe-cyber\"], missions: [\"cyber-digital\"], ");
        mutate("recordReview(input: {region: \"lancashire\", market: \"GH\", reviewedOn: \"2026-01-01\", ");
        Network now = snapshot.refresh();
        assertThat(now.data().organisations()).isNotEqualTo(before.organisations());
        assertThat(now.data().collaborations()).isNotEqualTo(before.collaborations());
        History history = evidence.history(now.data().statements());
        NetworkData then = new Knowledge(now, history).of(before.statements()).data();
        assertThat(then.organisations()).isEqualTo(before.organisations());
        assertThat(then.collaborations()).isEqualTo(before.collaborations());
        assertThat(then.aims()).isEqualTo(before.aims());
        assertThat(then.sectors()).isEqualTo(before.sectors());
        assertThat(then.policies()).isEqualTo(before.policies());
        assertThat(then.reviews()).isEqualTo(before.reviews());
        assertThat(new Knowledge(now, history).of(now.data().statements()).data()).isEqualTo(now.data());
        assertThat(new Knowledge(now, history).of(Set.of()).organisations()).isEmpty();
        theAnswerNamesWhatWasRecordedSince();
    }

    /** As if the seed had been recorded at the beginning of the year. */
    private void theAnswerNamesWhatWasRecordedSince() {
        try (Session session = driver.session()) {
            session.run("MATCH (s:Statement {import: 'seed'}) SET s.recordedAt = datetime('2026-01-01T00:00Z')")
                    .consume();
        }
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        JsonNode answer = new Api(port).ask("{gapChanges(region: \"lancashire\", from: \"2026-02-01\", to: \""
                + tomorrow
                + "\", by: RECORDING) {closed {changedBy why gap {kind market {code} ... on LinkGap {from {slug} to "
                + "{slug}} ... on ActorGap {mission {slug}}} because {quote}}}}", Map.of());
        assertThat(answer.get("errors")).isNull();
        assertThat(answer.at("/data/gapChanges/closed")).anySatisfy(gap -> {
            assertThat(gap.at("/gap/kind").asString()).isEqualTo("ACTOR");
            assertThat(gap.at("/gap/mission/slug").asString()).isEqualTo("cyber-digital");
            assertThat(gap.at("/gap/market/code").asString()).isEqualTo("DE");
            assertThat(gap.get("changedBy").asString()).isEqualTo("STATEMENTS");
            assertThat(gap.at("/because/0/quote").asString()).isEqualTo("it is otherwise");
        });
    }

    private void mutate(String begun) {
        JsonNode answer = new Api(port).ask("mutation {" + begun + BECAUSE + "}) {userErrors {message}}}", Map.of());
        assertThat(answer.get("errors")).as(begun).isNull();
        assertThat(answer.get("data").values().iterator().next().get("userErrors")).as(begun).isEmpty();
    }
}
