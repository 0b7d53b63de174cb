package org.weft.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.weft.Api;
import org.weft.Uploads;
import org.weft.Weft;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.Table;
import org.weft.intake.format.Given;
import org.weft.intake.format.Heard;
import org.weft.intake.identity.Decisions;
import org.weft.network.Snapshot;
import org.weft.sheet.Names;
import tools.jackson.databind.JsonNode;

/** What is taken out can be given back, and says the same. On a graph of its own: the seed, recorded things and a merge. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/trip-${random.uuid}", "weft.store.bolt-port=0"})
@DirtiesContext
class RoundTripIT {

    private static final String ALL = "?statuses=ACTIVE,PLANNED,DORMANT,ENDED&unconnected=true";

    @LocalServerPort
    private int port;
    @Autowired
    private Decisions decisions;
    @Autowired
    private Driver driver;
    @Autowired
    private Snapshot snapshot;
    @Autowired
    private List<Format> formats;

    private Uploads uploads;

    @BeforeEach
    void recordAndMerge() {
        uploads = new Uploads(port);
        if (snapshot.refresh().findOrganisation("trip-works").isEmpty()) {
            record("recordOrganisation(input: {slug: \"trip-works\", name: \"Trip, \\\"Works\\\"\", kind: COMPANY, country: "
                    + "\"MY\", aliases: [\"=1+1\", \"A; B\", \"'-quoted\"], note: \"two\\nlines\", " + because());
            record("changeOrganisation(input: {slug: \"trip-works\", name: \"Trip Works\", " + because());
            record("recordOrganisation(input: {slug: \"trip-twin\", name: \"Trip Works Sdn\", kind: COMPANY, country: \"MY\", "
                    + because());
            record("recordCollaboration(input: {slug: \"trip-tie\", name: \"-Trip\", kind: MOU, status: ACTIVE, parties: "
                    + "[\"trip-twin\", \"uclan\"], amount: 10.50, currency: \"GBP\", " + because());
            try (Session session = driver.session()) {
                session.run(
                        "CREATE (:Merge {id: 'trip-twin~trip-works', from: 'trip-twin', into: 'trip-works', rule: 'NAME',"
                                + " score: 0.9, reason: 'test', state: 'POSSIBLE', at: datetime(), by: 'test'})")
                        .consume();
            }
            assertThat(decisions.accept("trip-twin~trip-works", "test").problems()).isEmpty();
            snapshot.refresh();
        }
    }

    private static String because() {
        return "statement: {sourceTitle: \"Round trip\", locator: \"p. 1\", quote: \"@said\", recordedBy: \"office\"}})"
                + " {version userErrors {message}}";
    }

    private void record(String mutation) {
        assertThat(new Api(port).ask("mutation {" + mutation + "}").toString()).contains("\"userErrors\":[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"template.zip", "template.xlsx"})
    void whatIsGivenBackChangesNothing(String file) {
        JsonNode job = uploads.uploadBytes(Map.of(file, uploads.export(file)));
        assertThat(job.at("/state").asString()).as("%s", job).isEqualTo("PREVIEWED");
        assertThat(job.at("/format").asString()).isEqualTo("TEMPLATE");
        assertThat(job.at("/preview/rejected").asInt()).as("%s", job.at("/preview/problems")).isZero();
        assertThat(job.at("/preview/notices")).as("%s", job.at("/preview/notices")).isEmpty();
        job.at("/preview/counts").forEach(count -> {
            assertThat(count.at("/added").asInt()).as("%s %s", count, job.at("/preview/rows")).isZero();
            assertThat(count.at("/changed").asInt()).as("%s %s", count, job.at("/preview/rows")).isZero();
        });
        long unchanged = job.at("/preview/counts").valueStream().mapToLong(count -> count.at("/unchanged").asLong())
                .sum();
        assertThat(unchanged).isGreaterThan(500);
        uploads.cancel(job.at("/id").asString());
    }

    @Test
    void anEmptyWeftBecomesTheSameByteForByte() {
        byte[] zip = uploads.export("template.zip");
        try (var other = new SpringApplicationBuilder(Weft.class).run("--server.port=0", "--weft.seed.location=none",
                "--weft.store.data-folder=target/trip-other-" + System.nanoTime(), "--weft.store.bolt-port=0")) {
            int there = Integer.parseInt(other.getEnvironment().getRequiredProperty("local.server.port"));
            var others = new Uploads(there);
            JsonNode job = others.uploadBytes(Map.of("template.zip", zip));
            assertThat(job.at("/preview/rejected").asInt()).as("%s", job.at("/preview/problems")).isZero();
            JsonNode done = others.commit(job.at("/id").asString());
            assertThat(done.at("/state").asString()).as("%s", done).isEqualTo("COMMITTED");
            Map<String, String> before = new TreeMap<>(Uploads.unzip(zip));
            Map<String, String> after = new TreeMap<>(Uploads.unzip(others.export("template.zip")));
            before.remove("README.txt");
            after.remove("README.txt");
            assertThat(before).hasSizeGreaterThan(10).doesNotContainKeys("alumni.csv", "students.csv");
            before.forEach((name, text) -> assertThat(after.get(name)).as(name).isEqualTo(text));
            assertThat(after.keySet()).isEqualTo(before.keySet());
        }
    }

    @Test
    void textsThatASpreadsheetWouldRunGoOutHarmless() {
        Map<String, String> files = Uploads.unzip(uploads.export("template.zip"));
        assertThat(files.get("organisations.csv")).contains("'=1+1").doesNotContain(",=1+1");
        assertThat(files.get("ties.csv")).contains(",'-Trip,").contains("trip-works|uclan").doesNotContain("trip-twin");
        assertThat(files.get("README.txt")).contains("counts of people");
    }

    @Test
    void aStatementOfSomethingElseIsNotTaken() {
        String ties = String.valueOf(Uploads.unzip(uploads.export("template.zip")).get("ties.csv"));
        String header = ties.lines().findFirst().orElseThrow();
        String row = ties.lines().filter(line -> line.startsWith("trip-tie")).findFirst().orElseThrow();
        JsonNode job = uploads
                .upload(Map.of("ties.csv", header + "\n" + row.replaceFirst("trip-tie", "trip-other") + "\n"));
        assertThat(job.at("/preview/problems").toString()).contains("is a statement about something else");
        assertThat(job.at("/preview/rejected").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KUMU network.kumu.json", "GRAPHML network.graphml"})
    void aMapThatIsReadBackHasTheOrganisationsAndTiesOfTheNetwork(String formatAndFile) throws IOException {
        String file = formatAndFile.split(" ", -1)[1];
        Format format = formats.stream().filter(one -> one.name().equals(formatAndFile.split(" ", -1)[0])).findFirst()
                .orElseThrow();
        var heard = new Heard();
        var part = new Given(file, uploads.export(file + ALL));
        assertThat(format.recognises(List.of(part))).isTrue();
        format.read(List.of(part), ImportSettings.NONE, heard);
        assertThat(heard.problems).isEmpty();
        Network network = snapshot.refresh();
        assertThat(said(heard, Table.ORGANISATIONS))
                .isEqualTo(network.organisations().stream().map(one -> said(network, one)).toList());
        assertThat(said(heard, Table.TIES)).containsExactlyInAnyOrderElementsOf(
                network.collaborations().stream().map(one -> said(network, one)).toList());
        JsonNode job = uploads.uploadBytes(Map.of(file, uploads.export(file + ALL)));
        assertThat(job.at("/preview/rejected").asInt()).as("%s", job.at("/preview/problems")).isZero();
        job.at("/preview/counts").forEach(count -> assertThat(
                count.at("/table").asString().equals("sources") ? 0 : count.at("/added").asInt()).as("%s", job)
                .isZero());
    }

    private static String said(Network network, Organisation one) {
        return String.join(", ", one.slug(), line(one.name()), one.kind().name(), text(one.status()),
                text(Names.region(network, one.region())), text(one.country()), text(one.partOf()),
                String.join("|", Names.fields(network, one.fields())));
    }

    private static String said(Network network, Collaboration one) {
        return String.join(", ", one.slug(), line(one.name()), one.kind().name(),
                one.statusOn(LocalDate.now(java.time.ZoneOffset.UTC)).name(), new TreeSet<>(one.parties()).toString(),
                String.join("|", Names.missions(network, one.missions())), text(one.startedOn()), text(one.endedOn()));
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What a format reads of a table, rows about one thing together. */
    private static List<String> said(Heard heard, Table table) {
        var parties = new TreeMap<String, TreeSet<String>>();
        heard.rows(table).forEach(row -> parties.computeIfAbsent(row.cell("id"), id -> new TreeSet<>())
                .addAll(row.values("parties")));
        return heard.rows(table).stream().map(row -> table == Table.ORGANISATIONS
                ? String.join(", ", row.cell("id"), line(row.cell("name")), row.cell("kind"), row.cell("status"),
                        row.cell("region"), row.cell("country"), row.cell("partOf"), row.cell("fields"))
                : String.join(", ", row.cell("id"), line(row.cell("name")), row.cell("kind"), row.cell("status"),
                        String.valueOf(parties.get(row.cell("id"))), row.cell("missions"), row.cell("startedOn"),
                        row.cell("endedOn")))
                .distinct().toList();
    }
}
