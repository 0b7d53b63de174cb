package org.weft.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.Api;
import org.weft.WeftTest;
import tools.jackson.databind.JsonNode;

/** The order of what is found is the one that the schema promises. */
@WeftTest
class SearchIT {

    private final Api api;

    SearchIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lancaster University", "digital", "health", "lancashir", "space", "UCLan",
            "cyber security"})
    void whatIsCalledJustSoComesFirstThenByScore(String text) {
        JsonNode hits = api.ask("query Find($text: String!) { search(text: $text, first: 50) { name score "
                + "node { ... on Organisation { aliases } } } }", Map.of("text", text)).at("/data/search");
        assertThat(hits).isNotEmpty();
        boolean isExactOver = false;
        List<Double> scores = new ArrayList<>();
        for (JsonNode hit : hits) {
            boolean isExact = hit.get("name").asString().equalsIgnoreCase(text)
                    || hit.at("/node/aliases").valueStream().anyMatch(alias -> alias.asString().equalsIgnoreCase(text));
            assertThat(isExact && isExactOver).as("%s after what is not called so", hit).isFalse();
            if (!isExact) {
                isExactOver = true;
                scores.add(hit.get("score").asDouble());
            }
        }
        assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());
    }
}
