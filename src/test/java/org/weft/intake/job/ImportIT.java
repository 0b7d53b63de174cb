package org.weft.intake.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.weft.Api;
import org.weft.Uploads;
import org.weft.WholeGraph;
import org.weft.intake.Facts;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.Parts;
import org.weft.intake.identity.Matching;
import org.weft.intake.identity.Merges;
import org.weft.network.Snapshot;
import org.weft.store.Graph;
import tools.jackson.databind.JsonNode;

/** A file goes in, is seen before it is written, is there whole or not at all, and comes out again. On a graph of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/imports-${random.uuid}", "weft.store.bolt-port=0"})
@DirtiesContext
class ImportIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String PARTNERS = """
            name,kind,country,fields,part of
            Elbe Cyber,Company,Germany,Cyber security,
            Elbe Institute,Research organisation,DE,cyber-security,Elbe Cyber
            """;
    private static final String TIES = """
            parties,kind,status,missions,started
            Elbe Cyber|Lancaster University,MOU,Active,cyber-digital,30/09/2021
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private Driver driver;
    @Autowired
    private Imports imports;
    @Autowired
    private Journal journal;
    @Autowired
    private Parts parts;
    @Autowired
    private List<Format> formats;
    @Autowired
    private Graph graph;
    @Autowired
    private Snapshot snapshot;
    @Autowired
    private Matching matching;
    @Autowired
    private Merges merges;
    @Autowired
    private Facts facts;

    private Uploads uploads;
    private Api api;

    @BeforeEach
    void connect() {
        uploads = new Uploads(port);
        api = new Api(port);
    }

    @Test
    void tenRowsGoInCloseAGapAndComeOutAgain() {
        List<String> before = everything();
        JsonNode job = uploads.upload(Map.of("organisations.csv", PARTNERS, "ties.csv", TIES));
        assertThat(job.at("/state").asString()).as("%s", job).isEqualTo("PREVIEWED");
        assertThat(job.at("/preview/rejected").asInt()).as("%s", job.at("/preview/problems")).isZero();
        assertThat(job.at("/preview/counts").toString()).contains(
                "{\"table\":\"organisations\",\"added\":2,\"changed\":0,\"unchanged\":0}",
                "{\"table\":\"ties\",\"added\":1,\"changed\":0,\"unchanged\":0}");
        assertNothingChangedSince(before);
        assertThat(stateOfCyberIn("DE")).isEqualTo("NOT_RECORDED");

        String id = job.at("/id").asString();
        assertThat(uploads.commit(id).at("/state").asString()).isEqualTo("COMMITTED");
        assertThat(stateOfCyberIn("DE")).isEqualTo("PRESENT");
        assertThat(
                api.ask("{organisation(slug: \"elbe-institute\") {partOf {slug} statements {locator source {title}}}}")
                        .toString())
                .contains("elbe-cyber", "organisations: elbe-institute", "organisations.csv");

        JsonNode again = uploads.upload(Map.of("organisations.csv", PARTNERS, "ties.csv", TIES));
        assertThat(again.at("/preview/counts").toString()).doesNotContain("\"added\":1", "\"added\":2",
                "\"changed\":1");

        uploads.undo(id);
        assertNothingChangedSince(before);
        assertThat(stateOfCyberIn("DE")).isEqualTo("NOT_RECORDED");
    }

    @Test
    void whatIsSaidOfThingsThatAreThereIsTakenBackToo() {
        List<String> before = everything();
        JsonNode job = uploads.upload(Map.of("organisations.csv", """
                id,name,kind,website,note
                uclan,UCLan in May,University,https://elsewhere.example.org,met in May
                """));
        assertThat(job.at("/preview/counts").toString()).as("%s", job).contains("\"changed\":1");
        String id = job.at("/id").asString();
        assertThat(uploads.commit(id).at("/state").asString()).isEqualTo("COMMITTED");
        assertThat(everything().toString()).contains("elsewhere.example.org", "met in May");
        uploads.undo(id);
        assertNothingChangedSince(before);
    }

    @Test
    void whatWasWrittenSinceThePreviewIsKeptForTheUndo() {
        List<String> before = everything();
        String file = """
                id,name,kind,country,note
                weser-marine,Weser Marine,Company,DE,met in %s
                """;
        String may = uploads.upload(Map.of("organisations.csv", file.formatted("May"))).at("/id").asString();
        String june = uploads.upload(Map.of("organisations.csv", file.formatted("June"))).at("/id").asString();
        assertThat(uploads.commit(may).at("/state").asString()).isEqualTo("COMMITTED");
        List<String> between = everything();
        assertThat(uploads.commit(june).at("/state").asString()).isEqualTo("COMMITTED");
        assertThat(everything().toString()).contains("met in June");
        uploads.undo(june);
        assertNothingChangedSince(between);
        uploads.undo(may);
        assertNothingChangedSince(before);
    }

    @Test
    void anOrganisationThatIsThereUnderAnotherIdIsNotMadeTwice() {
        List<String> before = everything();
        JsonNode job = uploads.upload(Map.of("organisations.csv", """
                id,name,kind,country,website
                lancs-uni,LANCASTER UNIVERSITY.,University,United Kingdom,https://www.lancaster.ac.uk
                somebody,Somebody Else,Company,MY,
                """, "ties.csv", """
                parties,kind,missions
                lancs-uni|somebody,MOU,cyber-digital
                """));
        assertThat(job.at("/preview/matches/0/organisation").asString()).as("%s", job)
                .isEqualTo("lancaster-university");
        String id = job.at("/id").asString();
        uploads.commit(id);
        assertThat(api.ask("{organisation(slug: \"somebody\") {collaborations {nodes {parties {slug}}}}}").toString())
                .contains("lancaster-university").doesNotContain("lancs-uni");
        assertThat(api.ask("{organisation(slug: \"lancs-uni\") {slug}}").toString()).contains("lancaster-university");
        assertThat(uploads.upload(Map.of("organisations.csv", """
                id,name,kind,country,website
                lancs-uni,LANCASTER UNIVERSITY.,University,United Kingdom,https://www.lancaster.ac.uk
                """))
                .at("/preview/counts").toString()).contains("\"added\":0,\"changed\":0,\"unchanged\":1");
        uploads.undo(id);
        assertNothingChangedSince(before);
    }

    @Test
    void mistakesComeBackWithReasonsAndSuggestions() {
        List<String> before = everything();
        JsonNode job = uploads.upload(Map.of("organisations.csv", """
                name,kind,country,missions
                Right,Company,Malaysia,
                Wrong,Company,Malaisya,
                """, "ties.csv", """
                parties,missions
                Right|Wrong,cyber-digital
                Right|Lancaster Universty,cyber-digital
                Right|Right,cyber-digital
                """));
        String seen = job.at("/preview").toString();
        assertThat(job.at("/preview/rejected").asInt()).as(seen).isGreaterThanOrEqualTo(4);
        assertThat(seen).contains("Malaisya", "is not a country", "did you mean Malaysia",
                "did you mean Lancaster University",
                "needs two or more different organisations");
        assertNothingChangedSince(before);
        uploads.cancel(job.at("/id").asString());
        assertThat(uploads.rest(job.at("/id").asString()).at("/state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void twoIdsThatBecomeOneAreToldAndNamesInTwoCountriesAreTwo() {
        JsonNode job = uploads.upload(Map.of("organisations.csv", """
                id,name,kind,country
                A B,First,Company,MY
                a-b,Second,Company,MY
                ,Twin Test Org,Company,MY
                ,Twin Test Org,University,SG
                """));
        assertThat(job.at("/preview").toString()).contains("becomes 'a-b', as 'A B' does", "\"id\":\"twin-test-org\"",
                "\"id\":\"twin-test-org-sg\"");
    }

    @Test
    void aFileThatNobodyReadsIsRefusedInWords() {
        JsonNode job = uploads.upload(Map.of("letter.csv", "dear,friends\nwe,met\n"));
        assertThat(job.at("/state").asString()).isEqualTo("FAILED");
        assertThat(job.at("/message").asString()).contains("letter.csv").contains("Use the template");
    }

    @Test
    void anImportThatIsCutOffGoesOnAtTheNextStart(@TempDir Path folder) throws IOException {
        List<String> before = everything();
        Path own = imports.newFolder();
        var job = new Job(own.getFileName().toString(), own, List.of("cut.csv"), ImportSettings.NONE, "test",
                OffsetDateTime.now(ZoneOffset.UTC));
        try (var scratch = read(job, folder)) {
            cutOffAfterTheFirstBatch(job, scratch);
        }
        assertThat(graph.version().busy()).isEqualTo(job.id());
        assertThat(api.ask("mutation {recordOrganisation(input: {name: \"Late\", kind: COMPANY, statement: "
                + "{sourceTitle: \"x\", locator: \"y\", recordedBy: \"z\"}}) {version}}").toString())
                .contains("BUSY", "is being written");
        imports.recover();
        assertThat(graph.version().busy()).isNull();
        snapshot.refresh();
        assertThat(api.ask("{organisation(slug: \"cut-7\") {name}}").toString()).contains("Cut 7");
        imports.undo(job.id());
        uploads.rest(job.id());
        assertNothingChangedSince(before);
    }

    @Test
    void whereTheNotesAreLostItIsTakenBack(@TempDir Path folder) throws IOException {
        List<String> before = everything();
        Path own = imports.newFolder();
        var job = new Job(own.getFileName().toString(), own, List.of("cut.csv"), ImportSettings.NONE, "test",
                OffsetDateTime.now(ZoneOffset.UTC));
        try (var scratch = read(job, folder)) {
            cutOffAfterTheFirstBatch(job, scratch);
        }
        Files.delete(own.resolve("scratch.mv"));
        imports.recover();
        assertNothingChangedSince(before);
    }

    private Scratch read(Job job, Path folder) throws IOException {
        Path file = folder.resolve("cut.csv");
        Files.writeString(file, "name,kind,country\n" + String.join("\n",
                IntStream.range(0, 20).mapToObj(i -> "Cut " + i + ",Company,SG").toList()));
        var scratch = new Scratch(job.folder().resolve("scratch.mv"));
        var names = new Names(snapshot.refresh());
        var findings = new Findings(names);
        Format template = formats.stream().filter(format -> format.name().equals("TEMPLATE")).findFirst().orElseThrow();
        var reading = new Reading(scratch, job, false, findings, names, TODAY);
        template.read(parts.of(List.of(new Parts.Original(file, "cut.csv"))), ImportSettings.NONE, reading);
        reading.end();
        reading.addSources();
        new Judging(scratch, snapshot.refresh(), names, graph, matching, merges, facts, false, findings, job, TODAY)
                .run();
        scratch.flush();
        return scratch;
    }

    private void cutOffAfterTheFirstBatch(Job job, Scratch scratch) {
        journal.begin(job, 21, graph.version().number());
        job.cancel();
        try {
            new Writing(scratch, journal, job, 0).run();
        } catch (Job.Cancelled cut) {
            return;
        }
        throw new AssertionError("it was not cut off");
    }

    private String stateOfCyberIn(String market) {
        return api.ask("{coverage(region: \"lancashire\", missions: [\"cyber-digital\"], markets: [\"" + market
                + "\"]) {cells {state}}}").at("/data/coverage/cells/0/state").asString("NOT_RECORDED");
    }

    private void assertNothingChangedSince(List<String> before) {
        List<String> after = everything();
        var gone = new ArrayList<>(before);
        gone.removeAll(new HashSet<>(after));
        var come = new ArrayList<>(after);
        come.removeAll(new HashSet<>(before));
        assertThat(come).as("come").isEmpty();
        assertThat(gone).as("gone").isEmpty();
        assertThat(after).hasSameSizeAs(before);
    }

    private List<String> everything() {
        return new WholeGraph(driver).content("Import", "Version");
    }
}
