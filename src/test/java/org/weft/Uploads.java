package org.weft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;

/** Gives files to the service and takes them out of it, over real HTTP. */
public final class Uploads {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BOUNDARY = "0123456789abcdef0123456789abcdef";

    private final int port;

    /** The service on this port of loopback. */
    public Uploads(int port) {
        this.port = port;
    }

    /** Uploads texts by their names; answers with the import, once it is at rest. */
    public JsonNode upload(Map<String, String> files) {
        return upload(files, Map.of());
    }

    /** Uploads texts with something said beside them; answers with the import, once it is at rest. */
    public JsonNode upload(Map<String, String> files, Map<String, String> said) {
        return begun(send(files, said));
    }

    /** Uploads files by their names; answers with the import, once it is at rest. */
    public JsonNode uploadBytes(Map<String, byte[]> files) {
        return begun(sendBytes(files, Map.of()));
    }

    private JsonNode begun(HttpResponse<String> answer) {
        return rest(Api.JSON.readTree(answer.body()).at("/id").asString());
    }

    /** What HTTP answers to an upload of texts with something said beside them. */
    public HttpResponse<String> send(Map<String, String> files, Map<String, String> said) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return sendBytes(bytes, said);
    }

    private HttpResponse<String> sendBytes(Map<String, byte[]> files, Map<String, String> said) {
        var body = new ByteArrayOutputStream();
        said.forEach((name, value) -> body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        new TreeMap<>(files).forEach((name, bytes) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return new Api(port).send("/api/imports", "POST", "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Has an import written; answers with it, once it is at rest. */
    public JsonNode commit(String id) {
        assertThat(ask(id + "/commit", "POST").statusCode()).isEqualTo(200);
        return rest(id);
    }

    /** Takes an import back. */
    public void undo(String id) {
        assertThat(ask(id + "/undo", "POST").statusCode()).isEqualTo(200);
        JsonNode job = rest(id);
        assertThat(job.at("/state").asString()).as("%s", job).isEqualTo("UNDONE");
    }

    /** Gives up an import that is not written. */
    public void cancel(String id) {
        ask(id, "DELETE");
    }

    private HttpResponse<String> ask(String path, String method) {
        return new Api(port).send("/api/imports/" + path, method, "application/json", BodyPublishers.noBody());
    }

    /** The import, once it is at rest. */
    public JsonNode rest(String id) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode job = Api.JSON.readTree(ask(id, "GET").body());
            if (!List.of("READING", "WRITING", "UNDOING").contains(job.at("/state").asString())) {
                return job;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("not at rest: " + job);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** A file that is taken out: the last part of its address, with parameters. */
    public byte[] export(String file) {
        try {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/exports/" + file)).build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(200);
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The texts of a ZIP by their names, in its order. */
    public static Map<String, String> unzip(byte[] zip) {
        var texts = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }
}
