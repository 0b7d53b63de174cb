package org.weft.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All Cypher is in the folder {@code cypher/}, parses, and says only what {@code cypher/vocabulary.txt} has. */
class CypherTests {

    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern CYPHER = Pattern
            .compile("(?i)\\b(MATCH|MERGE|CREATE|INSERT)\\s*\\(|\\bUNWIND\\s+[$\\w]"
                    + "|\\bRETURN\\s+(\\w+\\.\\w|count\\()|\\bDETACH\\s+DELETE\\b|\\bCALL\\s+(db|dbms|apoc)\\.|-\\[\\w*:\\w+.*]-"
                    + "|\\bSET\\s+\\w+\\.\\w+\\s*=");

    static List<Path> files() throws IOException {
        return below("cypher", ".cypher");
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysOnlyWhatTheVocabularyHas(Path file) throws IOException {
        assertThat(new CypherNames(Vocabulary.read()).problemsOf(Files.readString(file))).as("%s", file).isEmpty();
    }

    @Test
    void refusesWhatTheVocabularyHasNot() throws IOException {
        assertThat(problems("MERGE (a:Organization {id: $id})")).containsExactly("no label Organization",
                "no property id of Organization");
        assertThat(problems("MATCH (a:Organisation) SET a:Univercity")).containsExactly("no label Univercity");
        assertThat(problems("MATCH (a:Organisation {slug: $id}) RETURN a.id AS id"))
                .containsExactly("no property slug of Organisation");
        assertThat(problems("MATCH (a:Organisation) SET a.titel = 'x'"))
                .containsExactly("no property titel of Organisation");
        assertThat(problems("MATCH (a:Collaboration)-[:HAS_PARTIES]->() RETURN a.id AS id"))
                .containsExactly("no relationship type HAS_PARTIES");
        assertThat(problems("MATCH (a:Organisation)-[:HAS_PARTY]->(b:Collaboration) RETURN a.id AS id")).singleElement()
                .asString().contains("not in this direction");
        assertThat(
                problems("MATCH (m:Mission) RETURN COLLECT { MATCH (m)<-[:SERVES]-(c:Colaboration) RETURN c.id } AS c"))
                .contains("no label Colaboration");
        assertThat(problems("MATCH (m:Mission RETURN m")).singleElement().asString().startsWith("line 1");
    }

    @Test
    void noJavaHoldsCypher() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : below("src/main/java", ".java")) {
            LITERAL.matcher(Files.readString(file)).results().filter(literal -> CYPHER.matcher(literal.group()).find())
                    .forEach(literal -> found.add(file + ": " + literal.group()));
        }
        assertThat(found).as("Cypher belongs in cypher/, one file a question").isEmpty();
    }

    private static List<String> problems(String text) throws IOException {
        return new CypherNames(Vocabulary.read()).problemsOf(text);
    }

    private static List<Path> below(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
