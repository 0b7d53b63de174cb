package org.weft.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.Api;
import org.weft.WeftTest;
import tools.jackson.databind.JsonNode;

/** Files over HTTP: the same answers, and the same refusals, as over GraphQL. */
@WeftTest
class ExportIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Api api;
    private final AtOnce atOnce;
    private final ExportLimits limits;

    ExportIT(@LocalServerPort int port, AtOnce atOnce, ExportLimits limits) {
        this.port = port;
        this.atOnce = atOnce;
        this.limits = limits;
        api = new Api(port);
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/exports" + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private List<NamedCsvRecord> rows(String path) throws IOException {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(200);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().detectBomHeader(true)
                .ofNamedCsvRecord(new ByteArrayInputStream(answer.body()))) {
            return reader.stream().toList();
        }
    }

    private JsonNode data(String query) {
        JsonNode answer = api.ask(query);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.get("data");
    }

    /** What must be given so that a question can be asked. */
    private static String needed(String name) {
        return switch (name) {
            case "gaps", "link-gaps", "link-gap-parts", "coverage", "connections" -> "?region=lancashire&first=50";
            case "next-steps", "next-steps-pairs", "next-steps-places", "plan-check" -> "?region=lancashire";
            case "gap-changes" -> "?region=lancashire&from=2019-01-01&to=2026-01-01";
            case "what-if", "what-if-coverage", "what-if-organisations" ->
                "?region=lancashire&change.removeOrganisations=lancaster-university";
            case "target-markets", "target-market-sensitivity" -> "?region=lancashire&mission=cyber-digital";
            case "introductions" -> "?from.region=lancashire&to.market=MY";
            case "location-quotients" -> "?region=lancashire&of=FIELDS";
            case "ego" -> "?organisation=lancaster-university&depth=2";
            case "statements" -> "?source=lancashire-innovation-action-plan";
            case "pair-dependencies" -> "?organisation=uclan";
            case "partners-in-common" -> "?one=lancaster-university&other=bae-systems";
            case "search" -> "?text=lancster";
            default -> "";
        };
    }

    @Test
    void everythingThatIsListedCanBeTakenOut() {
        JsonNode list = Api.JSON.readTree(get("").body()).get("exports");
        assertThat(list).hasSizeGreaterThan(20);
        list.forEach(offer -> {
            assertThat(offer.get("title").asString()).endsWith("?");
            offer.get("files").forEach(file -> {
                HttpResponse<byte[]> answer = get('/' + file.asString() + needed(offer.get("name").asString()));
                assertThat(answer.statusCode())
                        .as("%s: %s", file, new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo(200);
                assertThat(answer.body()).isNotEmpty();
                assertThat(answer.headers().firstValue("Weft-Version")).isPresent();
                assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).matches(
                        "attachment; filename=\"weft-[a-z-]+-\\d{4}-\\d\\d-\\d\\d\\.[a-z.]+\"");
            });
        });
    }

    @Test
    void organisationsAreThoseOfTheApiInItsOrder() throws IOException {
        JsonNode nodes = data(
                "{ organisations(filter: {regions: [\"lancashire\"], kinds: [UNIVERSITY]}, first: 100) { nodes { slug } } }")
                .get("organisations").get("nodes");
        assertThat(rows("/organisations.csv?regions=lancashire&kinds=UNIVERSITY"))
                .extracting(row -> row.getField("slug"))
                .containsExactlyElementsOf(slugs(nodes)).isNotEmpty();
    }

    private static List<String> slugs(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.get("slug").asString()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COVERAGE", "ACTOR", "STAKEHOLDER", "LINK", "CENTRE", "FRAGILITY", "CROSSOVER", "POLICY"})
    void gapsAreThoseOfTheApiInItsOrder(String kind) throws IOException {
        JsonNode page = data("{ gaps(filter: {region: \"lancashire\", kind: " + kind
                + "}, first: 100) { totalCount nodes { reason size } } }").get("gaps");
        List<NamedCsvRecord> rows = rows("/gaps.csv?region=lancashire&kind=" + kind);
        assertThat(rows).hasSize(page.get("totalCount").asInt());
        assertThat(rows.stream().limit(100)).extracting(row -> row.getField("reason")).containsExactlyElementsOf(
                page.get("nodes").valueStream().map(gap -> gap.get("reason").asString()).toList());
    }

    @Test
    void aPairsPartsSumToItsSize() throws IOException {
        for (NamedCsvRecord row : rows("/link-gaps.csv?region=lancashire&first=30")) {
            double sum = row.getHeader().stream().filter(name -> name.startsWith("parts."))
                    .mapToDouble(name -> Double.parseDouble(row.getField(name))).sum();
            assertThat(sum).isCloseTo(Double.parseDouble(row.getField("size")),
                    org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void coverageHasEveryCellWithItsTerms() throws IOException {
        JsonNode cells = data("{ coverage(region: \"lancashire\") { cells { observed } withoutMission { observed } } }")
                .get("coverage");
        List<NamedCsvRecord> rows = rows("/coverage.csv?region=lancashire");
        assertThat(rows).hasSize(cells.get("cells").size() + cells.get("withoutMission").size());
        assertThat(rows.getFirst().getField("terms.normaliser")).isNotEmpty();
    }

    @Test
    void aWorkbookTellsTheQuestionAndItsSourcesOnASecondSheet() throws IOException {
        byte[] file = get("/collaborations.xlsx?region=lancashire&asOf=2026-01-01").body();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<String> about = book.getSheet(1).orElseThrow().read().stream()
                    .map(row -> String.join(" ", row.stream().map(cell -> cell == null ? "" : cell.getText()).toList()))
                    .toList();
            assertThat(about).contains("Question Who collaborates with whom?", "As of 2026-01-01")
                    .anyMatch(line -> line.startsWith("region lancashire"));
            assertThat(about.subList(
                    about.indexOf(about.stream().filter(line -> line.startsWith("Source ")).findFirst().orElseThrow()),
                    about.size()))
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void theNetworkIsTheOneOfTheApi() {
        JsonNode network = data(
                "{ collaborationNetwork(filter: {region: \"lancashire\"}) { nodes { organisation { slug } } ties { isBridge } } }")
                .get("collaborationNetwork");
        JsonNode file = Api.JSON.readTree(get("/network.vosviewer.json?region=lancashire").body()).get("network");
        List<String> known = network.get("nodes").valueStream()
                .map(node -> node.get("organisation").get("slug").asString()).toList();
        List<String> items = file.get("items").valueStream().map(item -> item.get("id").asString()).toList();
        assertThat(items).containsAll(known).isSorted();
        Set<String> standIns = items.stream().filter(id -> data("{ organisation(slug: \"" + id + "\") { status } }")
                .toString().contains("UNNAMED")).collect(Collectors.toSet());
        assertThat(file.get("links").valueStream().filter(link -> !known.contains(link.get("source_id").asString())
                || !known.contains(link.get("target_id").asString())))
                .as("ties with stand-ins, which a map shows all the same")
                .allMatch(link -> standIns.contains(link.get("source_id").asString())
                        || standIns.contains(link.get("target_id").asString()));
        assertThat(file.get("links").valueStream().filter(link -> known.contains(link.get("source_id").asString())
                && known.contains(link.get("target_id").asString()))).hasSize(network.get("ties").size());
    }

    @Test
    void headTellsAllButTheBytes() {
        HttpResponse<byte[]> answer = send("HEAD", "/organisations.csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition")).isPresent();
        assertThat(answer.headers().firstValue("Link").orElseThrow()).contains("about=true");
        assertThat(send("HEAD", "/gaps.csv").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "/nothing.csv | 404 | NOT_FOUND | There is no export 'nothing'. There are: network, template, affinity",
            "/organisations.pdf | 404 | NOT_FOUND | There is no 'organisations.pdf', but there is organisations.csv, organisations.xlsx.",
            "/gap.csv | 404 | NOT_FOUND | There is no export 'gap'. Did you mean 'gaps'?",
            "/gaps.csv?region=lancashire&asof=2026-01-01 | 400 | BAD_INPUT | There is no parameter 'asof' here. Did you mean 'asOf'?",
            "/gaps.csv?region=lancashire&colour=red | 400 | BAD_INPUT | state, asOf, linkWeights.…, first, about, bom.",
            "/gaps.csv | 400 | BAD_INPUT | region is missing",
            "/gaps.csv?region=lancashir | 404 | NOT_FOUND | Did you mean 'lancashire'?",
            "/gaps.csv?region=sheffield-city-region | 422 | NO_MISSIONS | No missions are recorded",
            "/gaps.csv?region=lancashire&kind=GAP | 400 | BAD_INPUT | kind is 'GAP'; give one of COVERAGE",
            "/gaps.csv?region=lancashire&asOf=2026-02-30 | 400 | BAD_INPUT | '2026-02-30' is not a day",
            "/gaps.csv?region=lancashire&regions=x | 400 | BAD_INPUT | There is no parameter 'regions' here.",
            "/gaps.csv?region=lancashire&linkWeights.fit=-1 | 400 | BAD_INPUT | eight",
            "/gaps.csv?region=lancashire&region=liverpool-city-region | 400 | BAD_INPUT | region is given 2 times",
            "/introductions.csv?to.market=MY | 400 | BAD_INPUT | Give from.organisation or from.region",
            "/network.gexf?market=my | 400 | BAD_INPUT | is not a country code",
            "/organisations.csv?first=-1 | 400 | BAD_INPUT | first is -1",
            "/what-if.csv?region=lancashire | 400 | BAD_INPUT | The change has 0 parts; give 1 to 100.",
            "/what-if.csv?region=lancashire&change.addCollaborations=uclan | 400 | BAD_INPUT | write it as name=value;name=value with parties",
            "/what-if.csv?region=lancashire&change.addCollaborations=partys=a | 400 | BAD_INPUT | There is no parameter 'partys' here.",
            "/next-steps.csv?region=lancashire&budget=3&costs=market=MY | 400 | BAD_INPUT | give one above 0",
            "/gap-changes.csv?region=lancashire&from=2020-01-01 | 400 | BAD_INPUT | to is missing; give it as to=…",
            "/location-quotients.csv?region=lancashire | 400 | BAD_INPUT | of is missing"})
    void whatIsWrongIsToldInTheWordsOfTheApi(String path, int status, String code, String sentence) {
        HttpResponse<byte[]> answer = get(path);
        JsonNode problem = Api.JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as("%s", problem).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("detail").asString()).contains(sentence);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
    }

    @Test
    void aVersionThatIsAskedForIsWaitedForOrRefused() {
        assertThat(get("/sources.csv", "Weft-Version", "abc").statusCode()).isEqualTo(400);
        String version = get("/sources.csv").headers().firstValue("Weft-Version").orElseThrow();
        assertThat(get("/sources.csv", "Weft-Version", version).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> later = get("/sources.csv", "Weft-Version", String.valueOf(Long.MAX_VALUE));
        assertThat(later.statusCode()).isEqualTo(503);
        assertThat(Api.JSON.readTree(later.body()).get("code").asString()).isEqualTo("NOT_READY");
    }

    @Test
    void moreExportsThanMayRunAtOnceAreAskedToComeAgain() {
        List<AtOnce.Place> running = Stream.generate(atOnce::take).limit(limits.atOnce()).toList();
        HttpResponse<byte[]> answer = get("/sources.csv");
        running.forEach(AtOnce.Place::close);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(Api.JSON.readTree(answer.body()).get("detail").asString())
                .isEqualTo("As many exports run as may at once (4); try again in a few seconds.");
        assertThat(get("/sources.csv").statusCode()).isEqualTo(200);
    }

    @Test
    void nextStepsAreAListToWorkThrough() throws IOException {
        JsonNode steps = data(
                """
                        { nextSteps(region: "lancashire", budget: 7, costs: [{market: "MY", cost: 3}, {from: "bae-systems", cost: 2}]) {
                        steps { gain cost gap { from { slug } to { slug name } reason } introduction { hops { to { name } } } } } }""")
                .at("/nextSteps/steps");
        List<NamedCsvRecord> rows = rows("/next-steps.csv?region=lancashire&budget=7"
                + "&costs=market=MY;cost=3&costs=from=bae-systems;cost=2");
        assertThat(rows).hasSameSizeAs(steps).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            assertThat(row.getField("from")).isEqualTo(steps.get(i).at("/gap/from/slug").asString());
            assertThat(row.getField("to.name")).isEqualTo(steps.get(i).at("/gap/to/name").asString());
            assertThat(row.getField("reason")).isEqualTo(steps.get(i).at("/gap/reason").asString());
            assertThat(Double.parseDouble(row.getField("gain"))).isEqualTo(steps.get(i).at("/gain").asDouble());
            assertThat(Double.parseDouble(row.getField("cost"))).isEqualTo(steps.get(i).at("/cost").asDouble());
            assertThat(row.getField("closes")).contains(", ");
            JsonNode hops = steps.get(i).at("/introduction/hops");
            assertThat(row.getField("through")).isEqualTo(hops.valueStream().limit(Math.max(0, hops.size() - 1))
                    .map(hop -> hop.at("/to/name").asString()).collect(Collectors.joining("|")));
        }
    }

    @Test
    void whatIfIsAskedInOneLineAndAnswersAsTheApiDoes() throws IOException {
        JsonNode answer = data(
                """
                        { whatIf(region: "lancashire", change: {addOrganisations: [{slug: "new-lab", name: "New, Lab", kind: COMPANY,
                        country: "MY"}], addCollaborations: [{parties: ["lancaster-university", "new-lab"],
                        missions: ["cyber-digital"]}], removeCollaborations: []})
                        { closed { reason } opened { reason } cells { observedAfter } organisations { slug } reachAfter } }""")
                .get("whatIf");
        String asked = "?region=lancashire&change.addOrganisations=slug=new-lab;name=New,%20Lab;kind=COMPANY;country=MY"
                + "&change.addCollaborations=parties=lancaster-university,new-lab;missions=cyber-digital";
        List<NamedCsvRecord> gaps = rows("/what-if.csv" + asked);
        assertThat(gaps).extracting(row -> row.getField("reason")).containsExactlyElementsOf(
                Stream.concat(answer.get("closed").valueStream(), answer.get("opened").valueStream())
                        .map(gap -> gap.get("reason").asString()).toList())
                .isNotEmpty();
        assertThat(gaps).filteredOn(row -> row.getField("other").equals("new-lab")).allMatch(
                row -> row.getField("change").equals("OPENED") && row.getField("other.name").equals("New, Lab"));
        assertThat(rows("/what-if-coverage.csv" + asked)).hasSameSizeAs(answer.get("cells"));
        assertThat(rows("/what-if-organisations.csv" + asked)).extracting(row -> row.getField("slug"))
                .containsExactlyElementsOf(slugs(answer.get("organisations")));
    }

    @Test
    void gapsThatChangedTellTheWordsOfTheStatementsThatChangedThem() throws IOException {
        JsonNode answer = data(
                """
                                { gapChanges(region: "lancashire", from: "2018-01-01", to: "2026-01-01") { closed { reason }
                        opened { reason because { locator } } } }""")
                .get("gapChanges");
        List<NamedCsvRecord> rows = rows("/gap-changes.csv?region=lancashire&from=2018-01-01&to=2026-01-01");
        assertThat(rows).hasSize(answer.get("closed").size() + answer.get("opened").size());
        JsonNode first = answer.get("opened").valueStream().filter(gap -> !gap.get("because").isEmpty()).findFirst()
                .orElseThrow();
        assertThat(rows).filteredOn(row -> row.getField("reason").equals(first.get("reason").asString()))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("because"))
                        .contains(first.at("/because/0/locator").asString()));
    }

    @Test
    void figuresAreTakenOutByWhatTheyAreAbout() throws IOException {
        assertThat(rows("/observations.csv?of=region:lancashire,organisation:uclan"))
                .extracting(row -> row.getField("about")).isNotEmpty()
                .allMatch(about -> about.equals("region:lancashire") || about.equals("organisation:uclan"));
    }

    @Test
    void noExportHoldsAnExactCountOfPeople() throws IOException {
        for (String name : List.of("alumni", "students")) {
            assertThat(rows('/' + name + ".csv").stream().flatMap(row -> Stream.of(row.getField("count"))))
                    .allMatch(count -> Integer.parseInt(count) % 5 == 0);
        }
    }
}
