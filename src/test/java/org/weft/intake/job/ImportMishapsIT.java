package org.weft.intake.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.weft.Api;
import org.weft.Uploads;
import org.weft.WholeGraph;
import org.weft.intake.IntakeException;
import org.weft.store.Graph;
import tools.jackson.databind.JsonNode;

/** What goes wrong around imports is told once, by its true cause, and hurts nobody else. On a graph of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/mishaps-${random.uuid}", "weft.store.bolt-port=0"})
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class ImportMishapsIT {

    private static final String TWO = "name,kind,country\nElbe Cyber,Company,DE\nElbe Institute,Company,DE\n";

    @LocalServerPort
    private int port;
    @Autowired
    private Driver driver;
    @Autowired
    private Graph graph;
    @Autowired
    private Imports imports;
    @Autowired
    private Journal journal;
    @Autowired
    private ImportFolder folder;

    private Uploads uploads;
    private Api api;
    private WholeGraph whole;

    @BeforeEach
    void connect() {
        uploads = new Uploads(port);
        api = new Api(port);
        whole = new WholeGraph(driver);
    }

    @Test
    void whatTheWholeImportNamesIsToldOnceBeforeAnyRowIsRead() {
        for (String parameter : List.of("region", "source", "university")) {
            JsonNode job = uploads.upload(Map.of("organisations.csv", TWO), Map.of(parameter, "narnia"));
            assertThat(job.at("/state").asString()).as("%s", job).isEqualTo("FAILED");
            assertThat(job.at("/message").asString()).contains("There is no " + parameter + " 'narnia'");
        }
        JsonNode job = uploads.upload(Map.of("organisations.csv", TWO), Map.of("region", "lancashir"));
        assertThat(job.at("/message").asString()).contains("Did you mean Lancashire?");
    }

    @Test
    void whoeverFollowsAnUnknownImportIsToldSo() {
        assertThat(api.follow("subscription {importProgress(id: \"narnia\") {state}}"))
                .contains("There is no import 'narnia'", "NOT_FOUND").doesNotContain("INTERNAL");
    }

    @Test
    void aRoleIsAFewWords() {
        String long201 = "x".repeat(201);
        HttpResponse<String> answer = uploads.send(Map.of("organisations.csv", TWO), Map.of("by", long201));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("'by' is longer than 200 characters").doesNotContain(long201);
        assertThat(api.ask("mutation {acceptDuplicate(input: {id: \"x\", decidedBy: \"" + long201
                + "\"}) {userErrors {message}}}").toString()).contains("longer than 200 characters")
                .doesNotContain(long201);
        assertThat(api.ask("mutation {recordReview(input: {region: \"lancashire\", reviewedOn: \"2026-01-01\", "
                + "statement: {sourceTitle: \"x\", locator: \"y\", recordedBy: \"" + long201
                + "\"}}) {userErrors {message}}}").toString()).contains("longer than 200 characters");
    }

    @Test
    void aPartnerWhoseWordsAreTurnedIsSuggested() {
        JsonNode job = uploads.upload(Map.of("ties.csv", "parties,kind\nUniversity of Lancaster|uclan,MOU\n"));
        assertThat(job.at("/preview/problems/0/message").asString()).contains("Lancaster University");
    }

    @Test
    void theTrueCauseIsTold() throws IOException {
        assertThat(message("ties.csv", "parties,kind\nA\0B|C,MOU\n")).contains("'ties.csv' has a NUL byte in line 2");
        assertThat(message("partners.csv", "na\0me,kind\nA,MOU\n")).contains("'partners.csv' has a NUL byte in line 1");
        assertThat(message("partners.csv", "name,\"kind,country\nA,Company,GB\n"))
                .contains("'partners.csv' has a quote in line 1 that is not closed");
        JsonNode two = uploads.upload(Map.of("organisations.csv", TWO, "partners.csv", "parties,kind\nA\0B|C,MOU\n"));
        assertThat(two.at("/message").asString()).contains("'partners.csv' has a NUL byte in line 2");
        byte[] workbook = withDocumentType(uploads.export("template.xlsx"));
        assertThat(uploads.uploadBytes(Map.of("all.xlsx", workbook)).at("/message").asString())
                .contains("'all.xlsx/xl/worksheets/sheet1.xml' has a document type").contains("line 1");
    }

    private String message(String name, String text) {
        JsonNode job = uploads.upload(Map.of(name, text));
        assertThat(job.at("/state").asString()).as("%s", job).isEqualTo("FAILED");
        return job.at("/message").asString();
    }

    private static byte[] withDocumentType(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("weft-", ".xlsx");
        Files.write(file, workbook);
        var out = new ByteArrayOutputStream();
        try (var in = new ZipFile(file.toFile()); var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.write((entry.getName().endsWith("worksheets/sheet1.xml")
                        ? text.replaceFirst("\\?>", "?><!DOCTYPE worksheet [<!ENTITY x \"y\">]>")
                        : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return out.toByteArray();
    }

    @Test
    void whatSomebodyElseCommittedMeanwhileIsComparedAnew() {
        String first = uploads.upload(Map.of("organisations.csv", TWO)).at("/id").asString();
        String same = uploads.upload(Map.of("organisations.csv", TWO)).at("/id").asString();
        String more = uploads.upload(Map.of("organisations.csv", TWO + "Elbe Third,Company,DE\n")).at("/id").asString();
        assertThat(uploads.commit(first).at("/message").isNull()).isTrue();

        JsonNode nothing = uploads.commit(same);
        assertThat(nothing.at("/state").asString()).isEqualTo("COMMITTED");
        assertThat(nothing.at("/message").asString()).contains("nothing to change",
                "compared with the graph once more");
        assertThat(nothing.at("/preview/counts").toString())
                .contains("{\"table\":\"organisations\",\"added\":0,\"changed\":0,\"unchanged\":2}");

        JsonNode one = uploads.commit(more);
        assertThat(one.at("/preview/counts").toString())
                .contains("{\"table\":\"organisations\",\"added\":1,\"changed\":0,\"unchanged\":2}");
        assertThat(one.at("/progress/total").asInt()).isEqualTo(1);
        assertThat(one.at("/message").asString()).contains("organisations 1 added", "organisations 3 added");
        assertThat(whole.rows("MATCH (s:Statement {import: '" + more + "'}) RETURN count(s) AS n"))
                .containsExactly(Map.of("n", 1L));

        uploads.undo(more);
        uploads.undo(first);
        assertThat(whole.rows("MATCH (o:Organisation) WHERE o.id STARTS WITH 'elbe-' RETURN count(o) AS n"))
                .containsExactly(Map.of("n", 0L));
    }

    @Test
    void whatWasSaidOfAMergedOrganisationComesApartAlsoWhenItWasEdited() {
        JsonNode job = uploads
                .upload(Map.of("organisations.csv", "name,kind,country\nUniversity of Cumbriaa,University,GB\n"));
        uploads.commit(job.at("/id").asString());
        String gone = api.ask("{organisation(slug: \"university-of-cumbriaa\") {id}}").at("/data/organisation/id")
                .asString();
        String pair = "{id: \"university-of-cumbriaa~university-of-cumbria\", decidedBy: \"office\"}";
        assertThat(api.ask("mutation {acceptDuplicate(input: " + pair + ") {userErrors {message}}}").toString())
                .contains("\"userErrors\":[]");
        assertThat(
                api.ask("{node(id: \"" + gone + "\") {... on Organisation {slug}}}").at("/data/node/slug").asString())
                .isEqualTo("university-of-cumbria");

        Map<String, Object> said = whole.rows(
                "MATCH (s:Statement {saidOf: 'organisation:university-of-cumbriaa'})-[:FROM]->(f)"
                        + " RETURN s.id AS id, s.locator AS locator, f.id AS source")
                .getFirst();
        JsonNode edited = uploads.upload(Map.of("organisations.csv",
                "id,name,kind,country,note,source,locator,statement\n"
                        + "university-of-cumbria,University of Cumbriaa,University,GB,seen in May," + said.get("source")
                        + ','
                        + said.get("locator") + ',' + said.get("id") + '\n'));
        assertThat(edited.at("/preview/counts").toString()).as("%s", edited).contains("\"changed\":1");
        uploads.commit(edited.at("/id").asString());
        assertThat(api.ask("mutation {undoMerge(input: " + pair + ") {userErrors {message}}}").toString())
                .contains("\"userErrors\":[]");
        assertThat(api.ask("{organisation(slug: \"university-of-cumbriaa\") {slug details {note}}}").toString())
                .contains("university-of-cumbriaa", "seen in May");
        uploads.undo(edited.at("/id").asString());
        uploads.undo(job.at("/id").asString());
    }

    @Test
    void whileAnImportIsWrittenAPersonIsToldSoAtOnce(CapturedOutput log) {
        String waiting = uploads.upload(Map.of("organisations.csv", TWO)).at("/id").asString();
        whole.rows(
                "CREATE (:Merge {id: 'busy~pair', from: 'uclan', into: 'edge-hill-university', rule: 'NAME', score: 0.9,"
                        + " reason: 'test', state: 'POSSIBLE', at: datetime(), by: 'test'})");
        whole.rows(
                "CREATE (:Import {id: 'of-another', state: 'WRITING', at: datetime(), seenAt: datetime(), rows: 1})");
        try {
            for (String mutation : List.of("acceptDuplicate", "rejectDuplicate", "undoMerge")) {
                assertThat(api.ask("mutation {" + mutation + "(input: {id: \"busy~pair\", decidedBy: \"office\"})"
                        + " {userErrors {message}}}").at("/errors/0/extensions/code").asString()).isEqualTo("BUSY");
            }
            JsonNode job = uploads.commit(waiting);
            assertThat(job.at("/state").asString()).isEqualTo("PREVIEWED");
            assertThat(job.at("/message").asString()).contains("is being written");
        } finally {
            whole.rows("MATCH (n) WHERE n.id IN ['of-another', 'busy~pair'] DETACH DELETE n");
        }
        assertThat(uploads.commit(waiting).at("/state").asString()).isEqualTo("COMMITTED");
        uploads.undo(waiting);
        assertThat(log.getAll()).doesNotContain("\tat org.weft", "ERROR");
    }

    @Test
    void whatRestsOnAnImportIsLookedForWhereTheUndoBegins() {
        String id = uploads.upload(Map.of("organisations.csv", TWO)).at("/id").asString();
        uploads.commit(id);
        assertThat(api
                .ask("mutation {recordCollaboration(input: {slug: \"elbe-tie\", name: \"Elbe tie\", kind: MOU, status: "
                        + "ACTIVE, parties: [\"elbe-cyber\", \"uclan\"], statement: {sourceTitle: \"x\", locator: \"y\", "
                        + "recordedBy: \"z\"}}) {userErrors {message}}}")
                .toString()).contains("\"userErrors\":[]");
        assertThatThrownBy(() -> journal.beginUndo(id)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("Elbe tie on Elbe Cyber");
        assertThat(graph.version().busy()).isNull();
        assertThat(api.ask("mutation {undoImport(input: {id: \"" + id + "\"}) {userErrors {message}}}").toString())
                .contains("Elbe tie on Elbe Cyber");
        whole.rows("MATCH (:Fact {key: 'tie:elbe-tie'})<-[:STATES]-(s) DETACH DELETE s");
        whole.rows("MATCH (t:Fact {key: 'tie:elbe-tie'}) DETACH DELETE t");
        uploads.undo(id);
    }

    @Test
    void aPreviewThatNobodyCommitsIsForgotten() {
        String id = uploads.upload(Map.of("organisations.csv", TWO)).at("/id").asString();
        imports.forgetOld(Duration.ofDays(1));
        assertThat(uploads.rest(id).at("/state").asString()).isEqualTo("PREVIEWED");
        assertThat(Files.exists(folder.of(id))).isTrue();
        imports.forgetOld(Duration.ZERO);
        JsonNode job = uploads.rest(id);
        assertThat(job.at("/state").asString()).isEqualTo("CANCELLED");
        assertThat(job.at("/message").asString()).contains("weft.import.keep", "give the files again");
        assertThat(Files.exists(folder.of(id))).isFalse();
    }

    @Test
    void aTableForReadingIsRefusedAndAMapThatWeftDrewSaysNothingNew() {
        for (String table : List.of("organisations.csv", "collaborations.csv", "markets.csv?region=lancashire")) {
            JsonNode job = uploads.uploadBytes(Map.of(table.replaceFirst("\\?.*", ""), uploads.export(table)));
            assertThat(job.at("/state").asString()).as("%s", job).isEqualTo("FAILED");
            assertThat(job.at("/message").asString()).contains("/api/exports/template.xlsx");
        }
        for (String map : List.of("network.graphml", "network.kumu.json")) {
            byte[] drawn = uploads.export(map + "?statuses=ACTIVE,PLANNED,DORMANT,ENDED&unconnected=true");
            JsonNode job = uploads.uploadBytes(Map.of(map, drawn));
            assertThat(job.at("/preview/counts").toString()).as("%s", job.at("/preview/rows"))
                    .doesNotContain("sources").contains("\"added\":0,\"changed\":0");
            assertThat(uploads.commit(job.at("/id").asString()).at("/message").asString())
                    .contains("nothing to change");
            String other = new String(drawn, StandardCharsets.UTF_8).replace("ABB UK", "ABB Wales");
            JsonNode changed = uploads.upload(Map.of(map, other));
            assertThat(changed.at("/preview/counts").toString()).contains("sources")
                    .doesNotContain("\"organisations\",\"added\":0,\"changed\":0");
        }
    }
}
