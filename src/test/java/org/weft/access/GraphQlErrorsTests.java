package org.weft.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;

/** What goes wrong inside is told to the log, not to the asker. */
class GraphQlErrorsTests {

    static List<RuntimeException> failures() {
        return List.of(new ServiceUnavailableException("org.neo4j.driver at 10.0.0.7 is gone"),
                new ClientException("Neo.ClientError.Statement.SyntaxError", "MATCH (n:Secret) RETURN n"),
                new IllegalStateException("java.lang.Secret: MATCH (n)"));
    }

    @Test
    void whatEndsAfterItsRequestWasGivenUpIsNoErrorInTheLog() {
        Failure late = Failure.of(new AbortExecutionException("Execution has been asked to be cancelled"));
        assertThat(late.code()).isEqualTo(Refusal.Code.TIMEOUT);
        assertThat(late.correlationId()).isNull();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureInsideLeaksNothing(RuntimeException failure) {
        var source = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource("type Query { ask: String }".getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type("Query", type -> type.dataFetcher("ask", environment -> {
                    throw failure;
                }))).exceptionResolvers(List.of(new GraphQlErrors())).build();
        ExecutionResult answer = source.graphQl().execute("{ ask }");
        assertThat(answer.toSpecification().toString()).doesNotContain("neo4j", "MATCH", "Secret", "java.", "10.0.0.7")
                .contains("correlationId", failure instanceof IllegalStateException ? "INTERNAL" : "UNAVAILABLE");
    }
}
