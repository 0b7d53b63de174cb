package org.weft.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.GqlStatusObject;
import org.weft.WeftTest;

/**
 * Neo4j plans every statement without a remark: neither an unknown name (01N50, 01N51, 01N52) nor a Cartesian product
 * (03N90), nor anything else that it would warn of.
 */
@WeftTest
class CypherIT {

    private static final Set<String> QUIET = Set.of("00000", "00001", "02000");
    private static final Set<String> LISTS = Set.of("from", "to");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final Driver driver;

    CypherIT(Driver driver) {
        this.driver = driver;
    }

    /** Migrations are run at each start, and a plan says nothing of them. */
    static List<String> statements() throws IOException {
        Path folder = Path.of("cypher");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".cypher") && !name.startsWith("migrations/"))
                    .map(name -> name.substring(0, name.length() - ".cypher".length())).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isPlannedWithoutARemark(String name) throws IOException {
        try (var session = driver.session(); Transaction transaction = session.beginTransaction()) {
            createOneOfEveryKind(transaction, Vocabulary.read());
            String text = Cypher.named(name);
            assertThat(transaction.run("EXPLAIN " + text, parametersOf(text)).consume().gqlStatusObjects())
                    .filteredOn(status -> !QUIET.contains(status.gqlStatus()))
                    .extracting(GqlStatusObject::gqlStatus, GqlStatusObject::statusDescription).isEmpty();
            transaction.rollback();
        }
    }

    private static Map<String, Object> parametersOf(String text) {
        var parameters = new HashMap<String, Object>();
        PARAMETER.matcher(text).results().map(found -> found.group(1)).forEach(name -> parameters.put(name,
                name.equals("first") ? 1 : name.endsWith("s") || LISTS.contains(name) ? List.of() : "x"));
        return parameters;
    }

    private static void createOneOfEveryKind(Transaction transaction, Vocabulary vocabulary) {
        String seconds = vocabulary.seconds().keySet().stream().map(label -> ":" + label).collect(Collectors.joining());
        vocabulary.labels().forEach((label, properties) -> transaction
                .run("CREATE (:" + label + (label.equals("Organisation") ? seconds : "") + values(label, properties)
                        + ")")
                .consume());
        vocabulary.ties().forEach(tie -> transaction.run("MATCH (a:" + tie.from().iterator().next() + " {id: $id}), (b:"
                + (tie.to().contains("Fact") ? "Organisation" : tie.to().iterator().next())
                + " {id: $id}) CREATE (a)-[:"
                + tie.type() + values("x", tie.properties()) + "]->(b)", Map.of("id", "one-of-every-kind")).consume());
    }

    private static String values(String label, Map<String, String> properties) {
        return properties.entrySet().stream().map(property -> property.getKey() + ": " + switch (property.getKey()) {
            case "id" -> "'one-of-every-kind'";
            case "key" -> "'" + label + ":one-of-every-kind'";
            default -> value(property.getValue());
        }).collect(Collectors.joining(", ", " {", "}"));
    }

    private static String value(String type) {
        return switch (type) {
            case "number" -> "1.0";
            case "date" -> "date()";
            case "time" -> "datetime()";
            case "list" -> "['x']";
            default -> "'x'";
        };
    }
}
