package org.weft.access;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns what goes wrong into errors with a stable code: a reason where the asker can do something, an id where not. */
@Component
class GraphQlErrors implements DataFetcherExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(GraphQlErrors.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure, DataFetchingEnvironment environment) {
        return Mono.just(List.of(error(failure, environment)));
    }

    private static GraphQLError error(Throwable failure, DataFetchingEnvironment environment) {
        return switch (failure) {
            case Refusal refusal -> error(environment, refusal.code(), String.valueOf(refusal.getMessage()), null);
            case CancellationException late -> error(environment, Refusal.Code.TIMEOUT,
                    "This took too long and was given up.", null);
            case Neo4jException gone -> {
                String id = logged("The graph did not answer", gone);
                yield error(environment, Refusal.Code.UNAVAILABLE, "The graph does not answer now; try again later.",
                        id);
            }
            case Throwable asked when badQuestion(asked) != null -> error(environment, Refusal.Code.BAD_INPUT,
                    sentence(badQuestion(asked)), null);
            default -> {
                String id = logged("A question failed", failure);
                yield error(environment, Refusal.Code.INTERNAL, "Something went wrong on our side.", id);
            }
        };
    }

    /** What analysis refuses, such as weights that are all 0; also where it was refused while arguments were bound. */
    private static @Nullable Throwable badQuestion(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException && cause.getStackTrace().length > 0
                    && cause.getStackTrace()[0].getClassName().startsWith("org.weft.analysis.")) {
                return cause;
            }
        }
        return null;
    }

    private static String sentence(@Nullable Throwable failure) {
        String text = failure == null ? "" : String.valueOf(failure.getMessage());
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private static String logged(String what, Throwable failure) {
        String id = UUID.randomUUID().toString();
        log.error("{} [{}]", what, id, failure);
        return id;
    }

    private static GraphQLError error(DataFetchingEnvironment environment, Refusal.Code code, String message,
            @Nullable String correlationId) {
        ErrorType type = switch (code) {
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case INTERNAL, UNAVAILABLE, NOT_READY, TIMEOUT -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
        Map<String, Object> extensions = correlationId == null
                ? Map.of("code", code.name())
                : Map.of("code", code.name(), "correlationId", correlationId);
        return GraphqlErrorBuilder.newError(environment).message("%s", message).errorType(type).extensions(extensions)
                .build();
    }
}
