package org.weft.access;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.parser.ParserOptions;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import reactor.core.publisher.Mono;

/** Gives each request one state of the network, and each answer the version it speaks of. */
@Component
class GraphQlRequests implements WebGraphQlInterceptor {

    /** The end of a document is a token to the parser, though nobody writes it. */
    private static final int END = 1;

    private final RequestedNetwork networks;
    private final ParserOptions parsing;

    GraphQlRequests(RequestedNetwork networks, GraphQlLimits limits) {
        this.networks = networks;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens() + END).maxCharacters(limits.characters()));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Network network;
        try {
            network = networks.at(request.getHeaders().getFirst(RequestedNetwork.VERSION_HEADER));
        } catch (Refusal refusal) {
            return Mono.just(refused(request, refusal));
        }
        request.configureExecutionInput((input, builder) -> builder
                .graphQLContext(Map.of(RequestNetwork.NETWORK, network, ParserOptions.class, parsing)).build());
        return chain.next(request).map(GraphQlRequests::finished);
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, Refusal refusal) {
        GraphQLError error = GraphqlErrorBuilder.newError().message("%s", refusal.getMessage())
                .extensions(Map.of("code", refusal.code().name())).build();
        var result = ExecutionResultImpl.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new org.springframework.graphql.support.DefaultExecutionGraphQlResponse(
                request.toExecutionInput(), result));
    }

    /** A mutation leaves the network that holds what it wrote. */
    private static WebGraphQlResponse finished(WebGraphQlResponse response) {
        Network network = new RequestNetwork(response.getExecutionInput().getGraphQLContext()).get();
        return response.transform(builder -> builder
                .errors(response.getExecutionResult().getErrors().stream().map(GraphQlRequests::coded).toList())
                .extensions(withVersion(response.getExecutionResult().getExtensions(), network)).build());
    }

    private static Map<Object, Object> withVersion(@org.jspecify.annotations.Nullable Map<Object, Object> extensions,
            Network network) {
        var all = new LinkedHashMap<Object, Object>(extensions == null ? Map.of() : extensions);
        all.put("weft", Map.of("version", network.version(), "at", network.at().toOffsetDateTime().toString()));
        return all;
    }

    /** Errors that graphql-java made itself get a code too. */
    private static GraphQLError coded(GraphQLError error) {
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            return error;
        }
        ErrorClassification kind = error.getErrorType();
        Refusal.Code code = kind == ErrorType.ExecutionAborted || isTooLong(error)
                || error instanceof GoodFaithIntrospection.BadFaithIntrospectionError
                        ? Refusal.Code.LIMIT_EXCEEDED
                        : isBadValue(error)
                                ? Refusal.Code.BAD_INPUT
                                : kind == ErrorType.InvalidSyntax || kind == ErrorType.ValidationError
                                        ? Refusal.Code.BAD_QUERY
                                        : Refusal.Code.INTERNAL;
        var coded = GraphqlErrorBuilder.newError().message("%s", inPlainWords(error)).errorType(kind)
                .extensions(Map.of("code", code.name()));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            coded.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.build();
    }

    /** A value that its type refuses, in the document or in a variable: the query is right, what it is given is not. */
    private static boolean isBadValue(GraphQLError error) {
        return error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException
                || (error instanceof ValidationError invalid
                        && invalid.getValidationErrorType() == ValidationErrorType.WrongType);
    }

    /** Without the names of graphql-java's own types. */
    private static String inPlainWords(GraphQLError error) {
        return String.valueOf(error.getMessage()).replaceFirst("^Validation error \\(\\w+@\\[[^\\]]*]\\) : ", "")
                .replaceAll("(String|Enum|Int|Float|Boolean)Value\\{(value|name)='?([^'}]*)'?}", "$3");
    }

    /** A document with too many characters or words is given up while it is read, which counts as bad syntax. */
    private static boolean isTooLong(GraphQLError error) {
        return error.getErrorType() == ErrorType.InvalidSyntax
                && String.valueOf(error.getMessage()).contains("parsing has been cancelled");
    }
}
