package org.weft.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that runs, over HTTP. What it refuses becomes {@link Refused}, in its own words. */
final class Service implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String base;
    private final Runnable stop;

    /** At an address, and what to do when it is not needed any more. */
    Service(URI address, Runnable stop) {
        this.base = address.toString().replaceAll("/+$", "");
        this.stop = stop;
    }

    /** Whether a Weft answers there. */
    boolean isThere() {
        try {
            var request = request("/graphql").timeout(PATIENCE).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"query\":\"{importFormats{name}}\"}")).build();
            JsonNode answer = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
            return answer.at("/data/importFormats").isArray() || answer.at("/errors/0/extensions/code").isString();
        } catch (IOException | JacksonException nobody) {
            return false;
        } catch (InterruptedException interrupted) {
            throw stopped();
        }
    }

    /** What GraphQL answers, below {@code data}. */
    JsonNode ask(String document, Map<String, Object> variables) {
        JsonNode answer = json("/graphql", "POST", "application/json",
                BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (answer.path("errors").size() > 0) {
            throw new Refused(answer.path("errors").valueStream().map(Service::sentence).distinct()
                    .collect(Collectors.joining("\n")));
        }
        return answer.path("data");
    }

    /** What a path answers. */
    JsonNode get(String path) {
        return json(path, "GET", "application/json", BodyPublishers.noBody());
    }

    /** What a path answers to another method, without a body. */
    JsonNode send(String method, String path) {
        return json(path, method, "application/json", BodyPublishers.noBody());
    }

    /** What a path answers to a form with files. */
    JsonNode upload(String path, Form form) {
        return json(path, "POST", form.mediaType(), form.publisher());
    }

    /** Reads a file of the service; the reader closes the stream. */
    HttpResponse<InputStream> download(String path) {
        HttpResponse<InputStream> answer = exchange(request(path).GET().build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() >= 400) {
            try (InputStream body = answer.body()) {
                throw refused(answer.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return answer;
    }

    @Override
    public void close() {
        http.shutdownNow(); // else an answer that nobody read on to its end would be waited for
        http.close();
        stop.run();
    }

    private JsonNode json(String path, String method, String contentType, BodyPublisher body) {
        HttpResponse<String> answer = exchange(
                request(path).method(method, body).header("Content-Type", contentType).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw refused(answer.statusCode(), answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException noJson) {
            throw new Refused("What answers at " + base + " is no Weft. Name the service with --url.");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json, */*;q=0.5");
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (ConnectException | HttpConnectTimeoutException nobody) {
            throw new Refused("Nobody answers at " + base + ". Is the service started, and is that its address?");
        } catch (IOException broken) {
            throw new Refused("The connection with " + base + " broke: " + broken.getMessage());
        } catch (InterruptedException interrupted) {
            throw stopped();
        }
    }

    private static Refused stopped() {
        Thread.currentThread().interrupt();
        return new Refused("Stopped.");
    }

    /** In the words of the service, whichever form they have. */
    private Refused refused(int status, String body) {
        List<String> said = new ArrayList<>();
        try {
            JsonNode told = JSON.readTree(body);
            if (told.path("detail").isString()) {
                said.add(told.path("detail").asString());
            }
            told.path("errors").valueStream().map(Service::sentence).forEach(said::add);
        } catch (JacksonException plain) {
            if (!body.contains("<html")) {
                said.add(body.strip());
            }
        }
        said.removeIf(String::isBlank);
        return new Refused(said.isEmpty()
                ? "The service at " + base + " refuses (HTTP " + status + ")."
                : String.join("\n", said));
    }

    private static String sentence(JsonNode error) {
        JsonNode id = error.at("/extensions/correlationId");
        return error.path("message").asString("Something went wrong.")
                + (id.isString() ? " The service's log has more under " + id.asString() + "." : "");
    }
}
