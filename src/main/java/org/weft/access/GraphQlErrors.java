package org.weft.access;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns what goes wrong, while a field is fetched or later in a subscription, into errors with a stable code. */
@Component
class GraphQlErrors implements DataFetcherExceptionResolver, SubscriptionExceptionResolver {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure, DataFetchingEnvironment environment) {
        return Mono.just(List.of(error(Failure.of(failure), GraphqlErrorBuilder.newError(environment))));
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure) {
        return Mono.just(List.of(error(Failure.of(failure), GraphqlErrorBuilder.newError())));
    }

    private static GraphQLError error(Failure failure, GraphqlErrorBuilder<?> builder) {
        ErrorType type = switch (failure.code()) {
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case INTERNAL, UNAVAILABLE, NOT_READY -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
        Map<String, Object> extensions = failure.correlationId() == null
                ? Map.of("code", failure.code().name())
                : Map.of("code", failure.code().name(), "correlationId", failure.correlationId());
        return builder.message("%s", failure.message()).errorType(type).extensions(extensions).build();
    }
}
