package org.weft.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.WeftTest;

/** A page of another site can send nothing here, whatever the reader's browser would let it. */
@WeftTest
class ForeignPagesIT {

    @LocalServerPort
    private int port;

    @Test
    void aFormOnAnotherSiteUploadsNothing() throws IOException, InterruptedException {
        assertThat(status("/api/imports", "Origin", "https://elsewhere.example.org")).isEqualTo(403);
        assertThat(status("/api/imports", "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(status("/api/imports/x/commit", "Origin", "http://localhost:1")).isEqualTo(403);
        assertThat(status("/graphql", "Origin", "null")).isEqualTo(403);
    }

    @Test
    void ourOwnPagesAndToolsMay() throws IOException, InterruptedException {
        assertThat(status("/api/imports/x/commit", "Origin", "http://localhost:" + port)).isNotEqualTo(403);
        assertThat(status("/api/imports/x/commit", "Sec-Fetch-Site", "same-origin")).isNotEqualTo(403);
        assertThat(status("/api/imports/x/commit", "Accept", "*/*")).isEqualTo(404);
    }

    private int status(String path, String header, String value) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(BodyPublishers.noBody()).header(header, value).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
