package org.weft.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.weft.Api;
import tools.jackson.databind.JsonNode;

/** What is recorded can be read at once, with where it comes from; what is wrong is refused whole. On a graph of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/recording-${random.uuid}", "weft.store.bolt-port=0"})
@DirtiesContext
class RecordingIT {

    private static final String BECAUSE = """
            statement: {sourceTitle: "Visit to Leipzig", locator: "minutes, item 2", quote: "we agreed to go on", \
            recordedBy: "international office"}""";

    @LocalServerPort
    private int port;

    @Test
    void aNewOrganisationAndItsTieCloseAGapAtOnce() {
        String before = stateOfCyberIn("DE");
        JsonNode made = mutate("recordOrganisation(input: {name: \"Elbe Cyber\", kind: COMPANY, country: \"DE\", "
                + "fields: [\"cyber-security\"], " + BECAUSE + "}) {organisation {slug missions {slug} "
                + "statements {quote locator recordedBy source {title kind}}} version userErrors {message}}");
        assertThat(made.at("/organisation/slug").asString()).isEqualTo("elbe-cyber");
        assertThat(made.at("/organisation/missions/0/slug").asString()).isEqualTo("cyber-digital");
        assertThat(made.at("/organisation/statements/0/source/kind").asString()).isEqualTo("RECORDED");
        assertThat(made.at("/organisation/statements/0/quote").asString()).isEqualTo("we agreed to go on");
        JsonNode tie = mutate("recordCollaboration(input: {name: \"Elbe link\", kind: MOU, status: ACTIVE, "
                + "parties: [\"lancaster-university\", \"elbe-cyber\"], missions: [\"cyber-digital\"], " + BECAUSE
                + "}) {collaboration {slug} userErrors {message}}");
        assertThat(tie.get("userErrors")).isEmpty();
        assertThat(before).isEqualTo("NOT_RECORDED");
        assertThat(stateOfCyberIn("DE")).isEqualTo("PRESENT");
    }

    @Test
    void anEndedCollaborationStaysAsEnded() {
        mutate("recordCollaboration(input: {name: \"Short\", kind: MOU, status: ACTIVE, startedOn: \"2024\", "
                + "parties: [\"uclan\", \"segi-university\"], " + BECAUSE + "}) {userErrors {message}}");
        JsonNode ended = mutate("endCollaboration(input: {slug: \"short\", endedOn: \"2026-10\", " + BECAUSE
                + "}) {collaboration {status endedOn isDisputed statements {status}} changes {field before after}}");
        assertThat(ended.at("/collaboration/status").asString()).isEqualTo("ENDED");
        assertThat(ended.at("/collaboration/isDisputed").asBoolean()).isFalse();
        assertThat(ended.at("/collaboration/statements")).hasSize(2);
        assertThat(ended.get("changes").toString()).contains("\"before\":\"ACTIVE\",\"after\":\"ENDED\"", "2026-10");
    }

    @Test
    void aChangedOrganisationKeepsWhatIsNotSaid() {
        JsonNode changed = mutate("changeOrganisation(input: {slug: \"infolab\", status: PLANNED, " + BECAUSE
                + "}) {organisation {name kind status region {slug} fields {slug}} changes {field before after}}");
        assertThat(changed.get("changes")).hasSize(1);
        assertThat(changed.at("/organisation/status").asString()).isEqualTo("PLANNED");
        assertThat(changed.at("/organisation/region/slug").asString()).isEqualTo("lancashire");
    }

    @Test
    void aChangedListReplacesTheOneBefore() {
        JsonNode changed = mutate("changeCollaboration(input: {slug: \"uclan-segi-partnership\", "
                + "missions: [\"health-analytics\"], " + BECAUSE
                + "}) {collaboration {missions {slug} parties {slug}}}");
        assertThat(changed.at("/collaboration/missions")).hasSize(1);
        JsonNode again = mutate("changeCollaboration(input: {slug: \"uclan-segi-partnership\", missions: [], " + BECAUSE
                + "}) {collaboration {missions {slug} parties {slug}}}");
        assertThat(again.at("/collaboration/missions")).isEmpty();
        assertThat(again.at("/collaboration/parties")).hasSize(2);
    }

    @Test
    void aReviewTurnsUnknownIntoAbsent() {
        assertThat(stateOfCyberIn("GH")).isEqualTo("NOT_RECORDED");
        JsonNode review = mutate(
                "recordReview(input: {region: \"lancashire\", mission: \"cyber-digital\", market: \"GH\", "
                        + "reviewedOn: \"2026-11-01\", " + BECAUSE
                        + "}) {review {by market {code} statements {locator}} version}");
        assertThat(review.at("/review/by").asString()).isEqualTo("international office");
        assertThat(stateOfCyberIn("GH")).isEqualTo("CONFIRMED_ABSENT");
    }

    @Test
    void whatIsWrongIsRefusedWholeAndInPlainWords() {
        JsonNode refused = mutate("recordCollaboration(input: {name: \"Bad\", kind: MOU, status: ACTIVE, "
                + "parties: [\"uclan\", \"nobody\"], missions: [\"magic\"], statement: {locator: \"x\", recordedBy: \" \"}}) "
                + "{collaboration {slug} userErrors {field message code}}");
        assertThat(refused.get("collaboration").isNull()).isTrue();
        assertThat(refused.get("userErrors").toString()).contains("'nobody' names no organisation that is known",
                "'magic' names no mission that is known", "give either source", "give the role", "NOT_FOUND",
                "REQUIRED");
        assertThat(ask("{collaboration(slug: \"bad\") {slug}}").at("/collaboration").isNull()).isTrue();
    }

    @Test
    void aThingThatIsThereIsNotMadeTwice() {
        JsonNode twice = mutate("recordOrganisation(input: {name: \"UCLan\", kind: UNIVERSITY, " + BECAUSE
                + "}) {organisation {slug} userErrors {code message}}");
        assertThat(twice.at("/userErrors/0/code").asString()).isEqualTo("ALREADY_EXISTS");
    }

    @Test
    void aThingThatIsNotThereCannotBeChanged() {
        JsonNode missing = mutate("changeOrganisation(input: {slug: \"nobody\", name: \"X\", " + BECAUSE
                + "}) {userErrors {code message}}");
        assertThat(missing.at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
    }

    @Test
    void nothingIsAPartOfItself() {
        JsonNode self = mutate("changeOrganisation(input: {slug: \"infolab\", partOf: \"infolab\", " + BECAUSE
                + "}) {userErrors {field message}}");
        assertThat(self.get("userErrors").toString()).contains("makes 'infolab' a part of itself");
        JsonNode circle = mutate("changeOrganisation(input: {slug: \"lancaster-university\", "
                + "partOf: \"lancaster-university-leipzig\", " + BECAUSE + "}) {userErrors {message}}");
        assertThat(circle.get("userErrors").toString()).contains("is itself a part of 'lancaster-university'");
    }

    @Test
    void aReviewLooksBackAtTheRegionsOwn() {
        JsonNode refused = mutate("recordReview(input: {region: \"lancashire\", mission: \"lcr-ai-emerging\", "
                + "organisation: \"igene\", reviewedOn: \"2099-01-01\", " + BECAUSE
                + "}) {review {slug} userErrors {message}}");
        assertThat(refused.get("userErrors")).hasSize(3);
        assertThat(refused.get("review").isNull()).isTrue();
    }

    @Test
    void anEndThatLiesAheadIsRefused() {
        JsonNode refused = mutate(
                "endCollaboration(input: {slug: \"uclan-cyprus-campus\", endedOn: \"2098\", " + BECAUSE
                        + "}) {collaboration {slug} userErrors {field message}}");
        assertThat(refused.get("userErrors").toString()).contains("endedOn", "lies ahead");
    }

    @Test
    void whatIsGivenAsNullIsClearedAndWhatIsNotGivenStays() {
        mutate("recordCollaboration(input: {name: \"Loan\", kind: MOU, status: ACTIVE, startedOn: \"2024\", "
                + "amount: 20000000, currency: \"GBP\", note: \"x\", missions: [\"health-analytics\"], "
                + "parties: [\"uclan\", \"segi-university\"], " + BECAUSE + "}) {userErrors {message}}");
        JsonNode cleared = mutate("changeCollaboration(input: {slug: \"loan\", amount: null, currency: null, "
                + "note: null, missions: null, " + BECAUSE + "}) {collaboration {amount currency startedOn "
                + "missions {slug}} changes {field before after} userErrors {message}}");
        assertThat(cleared.get("userErrors")).isEmpty();
        assertThat(cleared.at("/collaboration/amount").isNull()).isTrue();
        assertThat(cleared.at("/collaboration/currency").isNull()).isTrue();
        assertThat(cleared.at("/collaboration/missions")).isEmpty();
        assertThat(cleared.at("/collaboration/startedOn").asString()).isEqualTo("2024");
        assertThat(cleared.get("changes").toString()).contains(
                "{\"field\":\"amount\",\"before\":\"20000000\",\"after\":null}", "\"field\":\"note\"");
        JsonNode organisation = mutate("changeOrganisation(input: {slug: \"infolab\", region: null, partOf: null, "
                + "website: null, " + BECAUSE + "}) {organisation {region {slug} partOf {slug} country {code}}}");
        assertThat(organisation.at("/organisation/region").isNull()).isTrue();
        assertThat(organisation.at("/organisation/partOf").isNull()).isTrue();
        assertThat(organisation.at("/organisation/country").isNull()).isFalse();
        JsonNode needed = mutate("changeOrganisation(input: {slug: \"infolab\", name: null, " + BECAUSE
                + "}) {userErrors {message code}}");
        assertThat(needed.at("/userErrors/0/code").asString()).isEqualTo("REQUIRED");
    }

    @Test
    void whatHasEndedIsTakenUpAgainByClearingItsEnd() {
        mutate("recordCollaboration(input: {name: \"Pause\", kind: MOU, status: ENDED, endedOn: \"2024\", "
                + "parties: [\"uclan\", \"segi-university\"], " + BECAUSE + "}) {userErrors {message}}");
        JsonNode refused = mutate("changeCollaboration(input: {slug: \"pause\", status: ACTIVE, " + BECAUSE
                + "}) {userErrors {field message}}");
        assertThat(refused.get("userErrors").toString())
                .contains("endedOn: '2024' has passed, though the status is ACTIVE; say ENDED, or clear endedOn.");
        JsonNode again = mutate("changeCollaboration(input: {slug: \"pause\", status: ACTIVE, endedOn: null, " + BECAUSE
                + "}) {collaboration {status endedOn} userErrors {message}}");
        assertThat(again.at("/collaboration/status").asString()).isEqualTo("ACTIVE");
        assertThat(again.at("/collaboration/endedOn").isNull()).isTrue();
    }

    @Test
    void whatContradictsItselfIsRefused() {
        JsonNode money = mutate("recordCollaboration(input: {name: \"Debt\", kind: MOU, status: ACTIVE, amount: -5, "
                + "currency: \"POUNDS\", parties: [\"uclan\", \"segi-university\"], " + BECAUSE
                + "}) {userErrors {message}}");
        assertThat(money.get("userErrors").toString()).contains("amount: '-5.0' is below 0",
                "currency: 'POUNDS' is not a currency; write its ISO 4217 code");
        JsonNode half = mutate("recordCollaboration(input: {name: \"Half\", kind: MOU, status: ACTIVE, amount: 5, "
                + "parties: [\"uclan\", \"segi-university\"], " + BECAUSE + "}) {userErrors {message code}}");
        assertThat(half.get("userErrors").toString()).contains("currency: is empty, though there is amount",
                "REQUIRED");
        JsonNode place = mutate("recordOrganisation(input: {name: \"Nowhere\", kind: COMPANY, region: \"lancashire\", "
                + "country: \"MY\", " + BECAUSE + "}) {userErrors {message}}");
        assertThat(place.get("userErrors").toString())
                .contains("country: 'MY' is not the country of region 'lancashire', which lies in GB");
    }

    @Test
    void everyWriteMovesTheVersionOn() {
        long before = Long.parseLong(new Api(port).ask("mutation {refresh}").at("/data/refresh").asString());
        JsonNode review = mutate(
                "recordReview(input: {region: \"liverpool-city-region\", reviewedOn: \"2020-01-01\", " + BECAUSE
                        + "}) {version}");
        assertThat(review.get("version").asString()).isEqualTo(String.valueOf(before + 1));
    }

    private String stateOfCyberIn(String market) {
        return ask("{coverage(region: \"lancashire\", missions: [\"cyber-digital\"], markets: [\"" + market
                + "\"], asOf: \"2026-11-21\") {cells {state}}}").at("/coverage/cells/0/state").asString();
    }

    private JsonNode mutate(String mutation) {
        JsonNode data = ask("mutation {" + mutation + "}");
        return data.values().iterator().next();
    }

    private JsonNode ask(String query) {
        JsonNode answer = new Api(port).ask(query, Map.of());
        assertThat(answer.get("errors")).as(query).isNull();
        return answer.get("data");
    }
}
