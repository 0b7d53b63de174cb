package org.weft.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.Api;
import org.weft.WeftTest;
import tools.jackson.databind.JsonNode;

/** The README's questions are answered as it prints them. */
@WeftTest
class ReadmeIT {

    private static final Pattern QUESTION = Pattern.compile("```graphql\n(.*?)```\n```json\n(.*?)```", Pattern.DOTALL);

    private final Api api;

    ReadmeIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void itsFourQuestionsAreAnsweredAsPrinted() throws IOException {
        var questions = QUESTION.matcher(Files.readString(Path.of("README.md")));
        int asked = 0;
        while (questions.find()) {
            JsonNode answer = api.ask(questions.group(1)).get("data");
            assertThat(JsonTrees.areAlike(Api.JSON.readTree(questions.group(2)), answer))
                    .as("%s is answered by %s", questions.group(1), answer.toPrettyString()).isTrue();
            asked++;
        }
        assertThat(asked).isEqualTo(4);
    }
}
