package org.weft.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.Api;
import org.weft.WeftTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each question {@code src/test/resources/api/NAME.graphql} (with {@code NAME.variables.json}, where it has variables)
 * is answered by {@code NAME.json}. After a wanted change, {@code mvn verify -Dweft.examples.update=true} writes the
 * answers anew: read the difference before you commit it.
 */
@WeftTest
class ApiExamplesIT {

    private static final Path FOLDER = Path.of("src", "test", "resources", "api");
    private static final boolean UPDATE = Boolean.getBoolean("weft.examples.update");
    private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Api api;

    ApiExamplesIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length())).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isAnsweredAsWritten(String name) throws IOException {
        Path variables = FOLDER.resolve(name + ".variables.json");
        JsonNode actual = withoutVersion(api.ask(Files.readString(FOLDER.resolve(name + ".graphql")),
                Files.exists(variables) ? Api.JSON.readTree(variables) : Api.JSON.createObjectNode()));
        Path file = FOLDER.resolve(name + ".json");
        if (UPDATE) {
            Files.writeString(file, pretty(actual));
        }
        JsonNode expected = Api.JSON.readTree(file);
        if (!JsonTrees.areAlike(expected, actual)) {
            assertThat(pretty(actual)).as("answer to %s", name).isEqualTo(pretty(expected));
        }
    }

    /** Every write moves the graph's version, which is not what an example is about. */
    private static JsonNode withoutVersion(JsonNode answer) {
        if (answer.get("extensions") instanceof ObjectNode extensions) {
            extensions.remove("weft");
            if (extensions.isEmpty()) {
                ((ObjectNode) answer).remove("extensions");
            }
        }
        return answer;
    }

    private static String pretty(JsonNode tree) {
        return PRETTY.writeValueAsString(tree) + "\n";
    }
}
