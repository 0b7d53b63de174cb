package org.weft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.Api;
import org.weft.WeftTest;
import tools.jackson.databind.JsonNode;

/** Commands against a service that runs: the same answers as over GraphQL, as tables and as JSON. */
@WeftTest
class QuestionsIT {

    private final String url;
    private final Api api;

    QuestionsIT(@LocalServerPort int port) {
        url = "http://localhost:" + port;
        api = new Api(port);
    }

    private Typed command(String... words) {
        return Typed.command(Stream.concat(Stream.of(words), Stream.of("--url", url)).toArray(String[]::new));
    }

    private String fine(String... words) {
        Typed typed = command(words);
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.err()).startsWith("Asking the service at " + url);
        return typed.out();
    }

    private JsonNode json(String... words) {
        return Api.JSON.readTree(fine(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new)));
    }

    @Test
    void gapsAreThoseOfTheApi() {
        JsonNode gaps = json("gaps", "--region", "lancashire", "--kind", "link", "--market", "MY", "--first", "3",
                "--link-weights", "fit=3,katz=0").get("gaps");
        assertThat(gaps.at("/nodes/0")).isEqualTo(
                api.ask("""
                        {gaps(filter: {region: "lancashire", kind: LINK, market: "MY"}, linkWeights: {fit: 3, katz: 0}, first: 3)
                        {nodes {kind size state reason mission {slug name} market {code name}}}}""")
                        .at("/data/gaps/nodes/0"));
        Typed page = command("gaps", "--region", "lancashire", "--kind", "LINK", "--first", "3");
        assertThat(page.out().lines()).hasSize(4).first().asString().contains("KIND", "WHAT IS MISSING");
        assertThat(page.err()).contains("3 of ", "--after ");
        String cursor = page.err().substring(page.err().indexOf("--after ") + "--after ".length()).strip();
        assertThat(fine("gaps", "--region", "lancashire", "--kind", "LINK", "--first", "3", "--after", cursor).lines())
                .hasSize(4).isNotEqualTo(page.out().lines());
    }

    @Test
    void coverageHasALineForEachPlace() {
        assertThat(fine("coverage", "--region", "lancashire", "--missions", "health-analytics", "--markets", "MY,US",
                "--kinds", "COLLABORATION,PRESENCE", "--as-of", "2026-11-21").lines())
                .anyMatch(line -> line.contains("Malaysia") && line.contains("PRESENT") && line.contains("1.542"))
                .anyMatch(line -> line.contains("United States") && line.contains("NOT_RECORDED"));
        assertThat(json("coverage", "--region", "lancashire").at("/coverage/cells").size()).isGreaterThan(20);
    }

    @Test
    void introductionsAreChainsOrWhatWouldMakeOne() {
        assertThat(fine("introduce", "--from-organisation", "bae-systems", "--to-organisation", "sunway-university"))
                .contains("Lancaster University", "0.408", "ACTIVE");
        assertThat(fine("introduce", "--from.organisation", "bae-systems", "--to.organisation", "igene"))
                .contains("No chain of recorded connections", "A TIE BETWEEN").doesNotContain("STRENGTH");
    }

    @Test
    void marketsAreRankedWithEveryTerm() {
        assertThat(fine("markets", "--region", "lancashire", "--mission", "cyber-digital", "--as-of", "2026-11-21")
                .lines()).first().asString().contains("RANK", "HEADROOM");
        assertThat(json("markets", "--region", "lancashire", "--mission", "cyber-digital", "--weights",
                "headroom=0,events=0").at("/targetMarkets/0/parts/1/weight").asDouble()).isZero();
    }

    @Test
    void aBacktestThatCannotBeIsRefused() {
        Typed typed = command("backtest", "--methods", "RANDOM,ADAMIC_ADAR", "--negatives", "hard", "--k", "10");
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("date");
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void refreshSaysTheVersion() {
        assertThat(fine("refresh")).startsWith("The graph is read again; this is version ");
        assertThat(json("refresh").get("refresh").asString()).matches("\\d+");
    }

    @Test
    void whatTheServiceRefusesIsSaidInItsWords() {
        for (String[] words : new String[][]{{"gaps", "--region", "atlantis"}, {"coverage", "--region", "atlantis"},
                {"export", "gaps", "--region", "atlantis"}}) {
            Typed typed = command(words);
            assertThat(typed.exit()).as(words[0]).isEqualTo(1);
            assertThat(typed.err()).contains("atlantis").doesNotContain("\tat ", "{");
            assertThat(typed.out()).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    void whereThereIsNoFolderNothingIsWaitedFor(@TempDir Path folder) throws IOException {
        Typed typed = command("export", "gaps", "--region", "lancashire", "-o", folder.resolve("no/x.csv").toString());
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("There is no folder '" + folder.resolve("no") + "' to write x.csv into.");
        fine("export", "gaps", "--region", "lancashire", "-o", folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().asString().matches(".*/weft-gaps-[0-9-]+\\.csv");
        }
    }

    @Test
    void exportsAreListedAndTakenOut(@TempDir Path folder) throws IOException {
        assertThat(fine("export", "--list")).contains("link-gaps", "network");
        assertThat(json("export", "--list").get("exports").size()).isGreaterThan(20);
        Path file = folder.resolve("gaps.xlsx");
        fine("export", "gaps.xlsx", "--region", "lancashire", "--as-of=2026-11-21", "-o", file.toString());
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(
                fine("export", "introductions", "--from-region", "lancashire", "--to-market", "MY", "-o", "-").lines())
                .hasSizeGreaterThan(1);
        assertThat(command("export", "gaps", "--regoin", "lancashire").err()).contains("regoin");
    }
}
