package org.weft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.Api;
import org.weft.Weft;
import picocli.CommandLine;

/** What commands say before they ask anybody anything. */
class CommandsTests {

    private static final String NOBODY = "http://localhost:1";

    static Stream<String> names() {
        return Commands.line(Weft.class, Terminal.ofThisProcess()).getSubcommands().keySet().stream();
    }

    @Test
    void theServiceKeepsItsOwnArguments() {
        assertThat(Commands.isNamed()).isFalse();
        assertThat(Commands.isNamed("serve")).isFalse();
        assertThat(Commands.isNamed("serve", "--server.port=8081")).isFalse();
        assertThat(Commands.isNamed("--server.port=8081")).isFalse();
        assertThat(Commands.isNamed("--debug")).isFalse();
        assertThat(Commands.isNamed("serve", "--help")).isTrue();
        assertThat(Commands.isNamed("--help")).isTrue();
        assertThat(Commands.isNamed("--url", NOBODY)).isTrue();
        assertThat(Commands.isNamed("gaps", "--region", "lancashire")).isTrue();
        assertThat(Commands.isNamed("gpas")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandHasHelpWithAnExample(String name) {
        Typed help = Typed.command(name, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: weft " + name, "Example", "  ", "weft " + name).doesNotContain("null");
    }

    @Test
    void helpAndVersionAreFine() {
        assertThat(Typed.command("--help")).matches(typed -> typed.exit() == 0)
                .matches(typed -> typed.out().contains("Exit codes: 0 fine; 1 refused"));
        assertThat(Typed.command("--version").out()).startsWith("weft ");
    }

    @Test
    void whatIsMistypedIsSaidWithWhatMayBeMeant() {
        assertWrong(Typed.command("coverge"), "There is no command 'coverge'", "coverage");
        assertWrong(Typed.command("gpas"), "There is no command 'gpas'. There are: ", "gaps");
        assertWrong(Typed.command("refresh", "now"), "'now' is a word too many");
        assertWrong(Typed.command(), "Name a command");
        assertWrong(Typed.command("gaps", "--region", "lancashire", "--marke", "MY"), "--marke", "--market",
                "weft gaps --help");
    }

    @Test
    void whatIsMissingOrMalformedIsSaid() {
        assertWrong(Typed.command("gaps"), "--region");
        assertWrong(Typed.command("gaps", "--region", "x", "--kind", "HOLE"), "HOLE", "LINK");
        assertWrong(Typed.command("gaps", "--region", "x", "--as-of", "yesterday"), "is not a day", "2026-11-21");
        assertWrong(Typed.command("introduce", "--from-region", "x"), "--to-organisation");
        assertWrong(Typed.command("introduce", "--from-region", "x", "--from-organisation", "y", "--to-market", "MY"),
                "mutually exclusive");
        assertWrong(Typed.command("import"), "Give files to import");
        assertWrong(Typed.command("import", "missing.csv"), "There is no file 'missing.csv'");
        assertWrong(Typed.command("import", "pom.xml", "--yes", "--preview"), "not both");
        assertWrong(Typed.command("export"), "Say what to export");
        assertWrong(Typed.command("export", "--list", "gaps"), "leave out 'gaps'");
        assertWrong(Typed.command("export", "gaps", "--region"), "'--region' needs a value");
        assertWrong(Typed.command("refresh", "--url", NOBODY, "--data", "x"), "not both");
        assertWrong(Typed.command("refresh", "--url", "localhost"), "no address of a service");
        assertWrong(Typed.command("import", "--undo", "../x", "--url", NOBODY), "no id of an import");
    }

    private static void assertWrong(Typed typed, String... words) {
        assertThat(typed.err()).contains(words).doesNotContain("\tat ");
        assertThat(typed.out()).isEmpty();
        assertThat(typed.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refresh", "gaps --region lancashire", "export --list", "import --list"})
    void aServiceThatDoesNotAnswerIsNamed(String words) {
        Typed typed = Typed.command((words + " --url " + NOBODY).split(" ", -1));
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("Asking the service at " + NOBODY, "Nobody answers at " + NOBODY)
                .doesNotContain("\tat ");
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void theSchemaIsPrintedWithoutAGraph() {
        Typed typed = Typed.command("schema");
        assertThat(typed.exit()).isZero();
        assertThat(new SchemaParser().parse(typed.out()).hasType("CoverageMatrix")).isTrue();
        assertThat(Api.JSON.readTree(Typed.command("schema", "--json").out()).get("schema").asString())
                .isEqualTo(typed.out());
    }

    @Test
    void completionKnowsEveryCommandAndTheValuesOfOptions() {
        Typed typed = Typed.command("completion");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("complete -F", "FRAGILITY").contains(names().toArray(String[]::new));
    }

    @Test
    void theTemplateIsSavedWithoutAGraph(@TempDir Path folder) {
        for (String name : new String[]{"template.xlsx", "template.zip"}) {
            assertThat(Typed.command("import", "--template", folder.resolve(name).toString()).exit()).isZero();
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
        assertWrong(Typed.command("import", "--template", folder.resolve("template.doc").toString()), ".xlsx or .zip");
    }

    @Test
    void theSameSeedMakesTheSameFiles(@TempDir Path folder) throws IOException {
        for (String run : new String[]{"one", "two"}) {
            Typed typed = Typed.command("generate", "--organisations", "200", "--ties", "500", "--seed", "7", "-o",
                    folder.resolve(run).toString());
            assertThat(typed.exit()).as(typed.err()).isZero();
            assertThat(typed.out()).contains("200 organisations, 500 ties, 4 planted gaps; seed 7, region g7-home");
        }
        for (String file : new String[]{"organisations.csv", "ties.csv", "planted.csv"}) {
            assertThat(folder.resolve("one/" + file)).hasSameTextualContentAs(folder.resolve("two/" + file));
        }
        assertThat(Files.readAllLines(folder.resolve("one/ties.csv"))).hasSize(501);
    }

    @Test
    void whatCannotBeMadeUpIsSaid(@TempDir Path folder) throws IOException {
        String into = folder.resolve("new").toString();
        assertWrong(Typed.command("generate", "--organisations", "3", "-o", into),
                "organisations may be 10 to 1000000");
        assertWrong(Typed.command("generate", "--organisations", "100", "--ties", "5000", "-o", into),
                "100 organisations with 2 gaps have room for 12 to 495 ties");
        Files.writeString(folder.resolve("there"), "already");
        Typed full = Typed.command("generate", "--organisations", "100", "-o", folder.toString());
        assertThat(full.exit()).isEqualTo(1);
        assertThat(full.err()).contains("holds something already");
    }

    @Test
    void nothingOnTheScreenIsLeftToTheService() {
        var table = new TextTable("NAME", "SIZE").row("a\u001b[2Jb\nc", 1.5).row(null, null);
        assertThat(table.toString().lines()).containsExactly("NAME      SIZE", "a[2Jb c  1.500", "–            –");
    }

    @Test
    void exitCodesAreThoseOfTheHelp() {
        assertThat(Commands.FINE).isEqualTo(CommandLine.ExitCode.OK);
        assertThat(Commands.WRONG_USAGE).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
