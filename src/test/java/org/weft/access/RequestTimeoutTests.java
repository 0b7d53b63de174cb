package org.weft.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.weft.analysis.measure.Cancellation;

/** A request that takes too long is answered with a reason, and its work ends; but what writes is let finish. */
class RequestTimeoutTests {

    private static final int PATIENCE = 50;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch written = new CountDownLatch(1);

    @Test
    void whatTakesTooLongIsToldAndStops() throws InterruptedException {
        WebGraphQlResponse answer = ask("{ slow }");
        assertThat(codeOf(answer)).isEqualTo("TIMEOUT");
        assertThat(answer.getErrors().getFirst().getMessage()).contains("longer than 0.2 seconds", "Ask for less");
        assertThat(stopped.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatWritesIsLetFinish() throws InterruptedException {
        WebGraphQlResponse answer = ask("mutation { write }");
        assertThat(codeOf(answer)).isEqualTo("TIMEOUT");
        assertThat(answer.getErrors().getFirst().getMessage()).contains("may be written all the same");
        release.countDown();
        assertThat(written.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsQuickIsAnswered() {
        assertThat(ask("{ quick }").<Map<String, Object>>getData()).containsEntry("quick", "here");
    }

    private WebGraphQlResponse ask(String query) {
        var source = GraphQlSource.schemaResourceBuilder().schemaResources(new ByteArrayResource(
                "type Query { slow: String quick: String } type Mutation { write: String }"
                        .getBytes(StandardCharsets.UTF_8)))
                .instrumentation(List.of(new GivingUp())).configureRuntimeWiring(wiring -> wiring
                        .type("Query", type -> type.dataFetcher("slow", environment -> started(this::spin))
                                .dataFetcher("quick", environment -> "here"))
                        .type("Mutation", type -> type.dataFetcher("write", environment -> started(this::write))))
                .build();
        var limits = new GraphQlLimits(15, 50_000, 15, 50, 1000, 15_000, Duration.ofMillis(200));
        var request = new WebGraphQlRequest(URI.create("http://localhost/graphql"), new HttpHeaders(), null, null,
                Map.of(), new DefaultGraphQlRequest(query), "1", null);
        return Objects.requireNonNull(WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source))
                .interceptors(List.of(new RequestTimeout(limits))).build().handleRequest(request).block());
    }

    private static CompletableFuture<String> started(Runnable task) {
        var done = new CompletableFuture<String>();
        Work.start(() -> {
            task.run();
            done.complete("done");
        });
        return done;
    }

    private void spin() {
        try {
            while (stopped.getCount() > 0) {
                Cancellation.check();
                Thread.onSpinWait();
            }
        } catch (CancellationException givenUp) {
            stopped.countDown();
        }
    }

    private void write() {
        try {
            release.await();
            written.countDown();
        } catch (InterruptedException cutOff) {
            Thread.currentThread().interrupt();
        }
    }

    private static String codeOf(WebGraphQlResponse answer) {
        return String.valueOf(Objects.requireNonNull(answer.getErrors().getFirst().getExtensions()).get("code"));
    }
}
