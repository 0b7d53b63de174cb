package org.weft.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.Api;
import org.weft.WeftTest;
import tools.jackson.databind.JsonNode;

/** What one request may ask for: each limit lets its own number through and refuses one more. */
@WeftTest
class LimitsIT {

    private static final String JSON = "application/json";
    private static final int MEGABYTE = 1024 * 1024;

    private final int port;
    private final Api api;

    LimitsIT(@LocalServerPort int port) {
        this.port = port;
        api = new Api(port);
    }

    @Test
    void depthIs15() {
        assertAnswered(nested(14));
        assertAnswered(nested(15));
        assertRefused(nested(16));
    }

    private static String nested(int depth) {
        return "{ organisation(slug: \"uclan\") {" + " partOf {".repeat(depth - 2) + " slug " + "}".repeat(depth - 2)
                + "} }";
    }

    @Test
    void costIs50000() {
        assertAnswered(costing(49_999));
        assertAnswered(costing(50_000));
        assertRefused(costing(50_001));
    }

    /** 49,201 for the first field; 101 for each of the next seven; the last makes up the rest. */
    private static String costing(int cost) {
        String ties = "nodes { id slug name kind status startedOn endedOn amount currency }";
        return "{ organisations(first: 100) { nodes { collaborations(first: 49) { " + ties + " } } } "
                + IntStream.range(0, 7).mapToObj(i -> "a" + i + ": organisations(first: 100) { totalCount } ")
                        .collect(Collectors.joining())
                + "last: organisations(first: " + (cost - 49_201 - 707 - 1) + ") { totalCount } }";
    }

    @Test
    void aliasesAre15() {
        assertAnswered(aliased(14));
        assertAnswered(aliased(15));
        assertRefused(aliased(16));
    }

    private static String aliased(int aliases) {
        return "{" + " a: regions { slug }".repeat(aliases) + " }";
    }

    @Test
    void directivesAre50() {
        assertAnswered(directed(49));
        assertAnswered(directed(50));
        assertRefused(directed(51));
    }

    private static String directed(int directives) {
        return "{ regions {" + " slug @include(if: true)".repeat(directives) + " } }";
    }

    @Test
    void tokensAre1000() {
        assertAnswered(worded(999));
        assertAnswered(worded(1000));
        assertRefused(worded(1001));
    }

    private static String worded(int tokens) {
        return "{ regions {" + " slug".repeat(tokens - 5) + " } }";
    }

    @Test
    void charactersAre15000() {
        assertAnswered(padded(14_999));
        assertAnswered(padded(15_000));
        assertRefused(padded(15_001));
    }

    private static String padded(int characters) {
        String query = "{ regions { slug } } #";
        return query + "x".repeat(characters - query.length());
    }

    @Test
    void theConsoleMayAskForTheSchema() {
        assertAnswered(IntrospectionQuery.INTROSPECTION_QUERY);
    }

    @Test
    void introspectionInCirclesIsRefused() {
        assertRefused("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }");
    }

    @Test
    void endlessPagesAreRefusedBeforeAnyStatementRuns() {
        assertThat(api.ask("{ organisations(first: 1000000) { nodes { slug } } }").at("/errors/0/extensions/code")
                .asString()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void thousandsOfWrongFieldsAreAnsweredShortly() {
        String wrong = IntStream.range(0, 5000).mapToObj(i -> "wrong" + i).collect(Collectors.joining(" "));
        assertThat(api.post("{ " + wrong + " }", Map.of()).body()).hasSizeLessThanOrEqualTo(64 * 1024);
        String fewer = IntStream.range(0, 990).mapToObj(i -> "wrong" + i).collect(Collectors.joining(" "));
        assertThat(api.post("{ " + fewer + " }", Map.of()).body()).hasSizeLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void thousandsOfBracesAreRefused() {
        assertThat(api.post("{".repeat(100_000), Map.of()).body()).contains("LIMIT_EXCEEDED").hasSizeLessThan(2000);
        assertThat(api.post("{ regions { slug" + ",".repeat(14_900) + " } }", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyPostAsks() {
        assertThat(api.send("/graphql?query=%7Bregions%7Bslug%7D%7D", "GET", JSON, BodyPublishers.noBody())
                .statusCode()).isEqualTo(405);
    }

    @Test
    void onlyJsonIsRead() {
        for (String type : new String[]{"application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                "text/plain"}) {
            assertThat(api.send("POST", type, BodyPublishers.ofString("query={regions{slug}}")).statusCode()).as(type)
                    .isEqualTo(415);
        }
    }

    @Test
    void severalOperationsInOneRequestAreRefused() {
        HttpResponse<String> answer = api.send("POST", JSON,
                BodyPublishers.ofString("[{\"query\": \"{ regions { slug } }\"}]"));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void bodiesThatAreNoQuestionAreRefused() {
        for (String body : new String[]{"", "{", "{}", "{\"query\": 1}", "{\"query\": null}",
                "{\"query\": \"{ regions { slug } }\", \"variables\": 7}", "null", " "}) {
            assertThat(api.send("POST", JSON, BodyPublishers.ofString(body)).statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void largeBodiesAreRefusedAlsoWhenChunked() {
        byte[] large = new byte[MEGABYTE + 1];
        java.util.Arrays.fill(large, (byte) ' ');
        assertThat(api.send("POST", JSON, BodyPublishers.ofByteArray(large)).statusCode()).isEqualTo(413);
        assertThat(api.send("POST", JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .statusCode()).isEqualTo(413);
    }

    @Test
    void smallBodiesMayBeChunked() {
        InputStream small = new ByteArrayInputStream("{\"query\": \"{ regions { slug } }\"}".getBytes(
                StandardCharsets.UTF_8));
        assertThat(api.send("POST", JSON, BodyPublishers.ofInputStream(() -> small)).body()).contains("lancashire");
    }

    @Test
    void otherHostNamesAreRefused() throws IOException {
        assertThat(statusFor("localhost:" + port)).contains("200");
        assertThat(statusFor("evil.example")).contains("403");
        assertThat(statusFor("localhost.evil.example:" + port)).contains("403");
    }

    private String statusFor(String host) throws IOException {
        String body = "{\"query\":\"{ regions { slug } }\"}";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: " + host
                    + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst()
                    .orElse("");
        }
    }

    private void assertAnswered(String query) {
        JsonNode answer = api.ask(query);
        assertThat(answer.has("errors")).as("%s", answer.get("errors")).isFalse();
    }

    private void assertRefused(String query) {
        JsonNode answer = api.ask(query);
        assertThat(answer.at("/errors/0/extensions/code").asString()).as("%s", answer.get("errors"))
                .isEqualTo("LIMIT_EXCEEDED");
    }
}
