package org.weft.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.Api;
import org.weft.Probes;
import org.weft.WeftTest;
import tools.jackson.databind.JsonNode;

/** However many rows an answer has, Neo4j is asked few statements. */
@WeftTest
class BatchingIT {

    private static final String ORGANISATIONS = """
            query Ask($first: Int) { organisations(first: $first, order: COLLABORATIONS) { nodes {
              slug
              details { website ror }
              statements { quote source { title } }
              observations { value statements { quote source { title } } }
              region { observations { value } }
              parts { details { note } statements { locator } }
              collaborations(first: 5) { nodes { slug statements { quote source { title } } parties { details { ror } } } }
            } } }""";
    private static final String COLLABORATIONS = """
            query Ask($first: Int) { collaborations(first: $first) { nodes {
              statements { quote source { title publisher } }
              parties { details { note } observations { value } statements { quote } }
              missions { observations { value } }
            } } }""";

    private final Api api;

    BatchingIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    /** At most one statement for each field that needs the graph; fewer where levels happen to load together. */
    @ParameterizedTest
    @CsvSource({"5", "50", "100"})
    void noFieldAsksOncePerRow(int first) {
        assertThat(statementsFor(ORGANISATIONS, first)).isNotEmpty().hasSizeLessThanOrEqualTo(12);
        assertThat(statementsFor(COLLABORATIONS, first)).isNotEmpty().hasSizeLessThanOrEqualTo(6);
    }

    private List<String> statementsFor(String query, int first) {
        Probes.STATEMENTS.clear();
        JsonNode answer = api.ask(query, Map.of("first", first));
        assertThat(answer.has("errors")).as("%s", answer.get("errors")).isFalse();
        return List.copyOf(Probes.STATEMENTS);
    }
}
