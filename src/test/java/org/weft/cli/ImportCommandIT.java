package org.weft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.weft.Api;
import org.weft.Neo4jLeg;

/** Files go in by the command line, with a yes; on a graph of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/imports-by-command-${random.uuid}", "weft.store.bolt-port=0"})
@DirtiesContext
class ImportCommandIT {

    private static final String PARTNERS = """
            name,kind,country
            Oder Cyber,Company,Germany
            Oder Institute,Research organisation,DE
            """;

    @LocalServerPort
    private int port;
    @TempDir
    private Path folder;

    private String[] words(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--url", "http://localhost:" + port)).toArray(String[]::new);
    }

    private Typed command(String... words) {
        return Typed.command(words(words));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private boolean isThere(String organisation) {
        return new Api(port).ask("{organisation(slug: \"" + organisation + "\") {name}}").at("/data/organisation/name")
                .isString();
    }

    @Test
    void filesGoInAndComeOutAgain() throws IOException {
        String file = file("organisations.csv", PARTNERS);
        Typed first = command("import", file, "--yes", "--by", "international office");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("organisations.csv: TEMPLATE", "Not taken: 0 records.")
                .containsPattern("organisations +2 +0 +0");
        assertThat(isThere("oder-institute")).isTrue();
        String id = first.err().substring(first.err().indexOf("--undo ") + "--undo ".length()).strip();
        assertThat(command("import", "--list").out()).contains(id, "COMMITTED");

        Typed again = command("import", file, "--yes");
        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("the graph has all of it already");

        Typed undone = command("import", "--undo", id);
        assertThat(undone.exit()).as(undone.err()).isZero();
        assertThat(isThere("oder-institute")).isFalse();
        assertThat(command("import", "--undo", id).exit()).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenWithoutAYes() throws IOException {
        String file = file("organisations.csv", PARTNERS.replace("Oder", "Neisse"));
        assertThat(command("import", file, "--preview")).matches(typed -> typed.exit() == 0)
                .matches(typed -> typed.out().contains("organisations"));
        Typed unwatched = command("import", file);
        assertThat(unwatched.exit()).isEqualTo(1);
        assertThat(unwatched.err()).contains("nobody is here to ask", "--yes");
        Typed no = Typed.answering("n", words("import", file));
        assertThat(no.exit()).isEqualTo(1);
        assertThat(no.err()).contains("Write this? [y/N]", "Nothing was written.");
        assertThat(isThere("neisse-cyber")).isFalse();
        assertThat(command("import", "--list").out()).doesNotContain("PREVIEWED");

        Typed yes = Typed.answering("y", words("import", file));
        assertThat(yes.exit()).as(yes.err()).isZero();
        assertThat(isThere("neisse-cyber")).isTrue();
    }

    @Test
    void whatIsWrongIsShownAndSaved() throws IOException {
        String file = file("organisations.csv", PARTNERS.replace("Germany", "Germny").replace("Oder", "Warthe"));
        Path rejected = folder.resolve("rejected.zip");
        String ties = file("ties.csv", "parties,kind\nWarthe Institute|Lancaster Universty,MOU\n");
        Typed typed = command("import", file, ties, "--preview", "--rejected", rejected.toString());
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("Not taken: 2 records.", "line 2", "'Germny'",
                "did you mean Lancaster University");
        assertThat(rejected).isNotEmptyFile();
        Typed letter = command("import", file("letter.csv", "dear,friends\nwe,met\n"), "--yes");
        assertThat(letter.exit()).isEqualTo(1);
        assertThat(letter.err()).contains("letter.csv", "Use the template");
        assertThat(command("import", "--undo", "nothing").err()).contains("There is no import 'nothing'");
    }

    @Test
    void jsonIsAllThatIsOnStdout() throws IOException {
        Typed typed = command("import", file("organisations.csv", PARTNERS.replace("Oder", "Spree")), "--yes",
                "--json");
        assertThat(Api.JSON.readTree(typed.out()).get("state").asString()).isEqualTo("COMMITTED");
        assertThat(Api.JSON.readTree(command("import", "--list", "--json").out()).isArray()).isTrue();
    }

    @Test
    void aMadeUpNetworkGoesInAndItsGapsAreFound() throws IOException {
        Path made = folder.resolve("made-up");
        assertThat(
                Typed.command("generate", "--organisations", "40", "--ties", "60", "--gaps", "2", "--seed", "9", "-o",
                        made.toString()).exit())
                .isZero();
        List<String> files;
        try (Stream<Path> inside = Files.list(made)) {
            files = inside.map(Path::toString).sorted().toList();
        }
        Typed typed = Typed.command(words(
                Stream.concat(Stream.of("import", "--yes"), files.stream()).toArray(String[]::new)));
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("Not taken: 0 records.", "planted.csv").containsPattern("ties +60 +0 +0");
        String gap = Files.readAllLines(made.resolve("planted.csv")).get(1);
        String gaps = new Api(port).ask("""
                {gaps(filter: {region: "g9-home", kind: LINK}, first: 100) {
                  nodes { ... on LinkGap { from { slug } to { slug } } } } }""").toString();
        assertThat(gaps).contains("{\"from\":{\"slug\":\"%s\"},\"to\":{\"slug\":\"%s\"}}"
                .formatted((Object[]) gap.split(",", -1)));
    }

    @Test
    void withoutAServiceTheGraphIsOpenedHere() {
        Path data = Neo4jLeg.freshFolder();
        Typed typed = Typed.command("coverage", "--region", "lancashire", "--markets", "MY", "--data", data.toString());
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.err()).startsWith("Opening the graph in " + data + " here.");
        assertThat(typed.out()).startsWith("MISSION").contains("Malaysia").doesNotContain("Weft is at");
    }
}
