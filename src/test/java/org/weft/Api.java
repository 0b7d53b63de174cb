package org.weft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service over real HTTP, and looks at each answer whether it lets the inside of the service show. */
public final class Api {

    /** Reads and writes JSON. */
    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    /** The service on this port of loopback. */
    public Api(int port) {
        this.port = port;
    }

    /** The whole answer to a query. */
    public JsonNode ask(String query) {
        return ask(query, Map.of());
    }

    /** The whole answer to a query with variables. */
    public JsonNode ask(String query, Object variables) {
        return JSON.readTree(post(query, variables).body());
    }

    /** What HTTP answers to a query. */
    public HttpResponse<String> post(String query, Object variables) {
        return send("POST", "application/json", BodyPublishers
                .ofString(JSON.writeValueAsString(Map.of("query", query, "variables", variables))));
    }

    /** What HTTP answers to any request to /graphql. */
    public HttpResponse<String> send(String method, String contentType, BodyPublisher body) {
        return send("/graphql", method, contentType, body);
    }

    /** What HTTP answers to any request. */
    public HttpResponse<String> send(String path, String method, String contentType, BodyPublisher body) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, body)
                .header("Content-Type", contentType).build());
    }

    /** All that a subscription sends as events, until it ends. */
    public String follow(String subscription) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", subscription))))
                .header("Content-Type", "application/json").header("Accept", "text/event-stream").build()).body();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.body()).doesNotContain("org.neo4j", "Exception", "MATCH (", "UNWIND");
            return answer;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
