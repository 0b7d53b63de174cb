package org.weft.access;

import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.parser.ParserOptions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import org.weft.network.Snapshot;
import reactor.core.publisher.Mono;

/**
 * Gives each request one state of the network, and each answer the version it speaks of. A request that names a version
 * in the header {@code Weft-Version} is answered from that version or a later one, so that any replica reads your
 * writes.
 */
@Component
class GraphQlRequests implements WebGraphQlInterceptor {

    private static final String VERSION_HEADER = "Weft-Version";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The end of a document is a token to the parser, though nobody writes it. */
    private static final int END = 1;

    private final Snapshot snapshot;
    private final ParserOptions parsing;
    private final CodedErrors errors;

    GraphQlRequests(Snapshot snapshot, GraphQlLimits limits, CodedErrors errors) {
        this.errors = errors;
        this.snapshot = snapshot;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens() + END).maxCharacters(limits.characters()));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Network network;
        try {
            network = networkFor(request);
        } catch (Refusal refusal) {
            return Mono.just(refused(request, refusal));
        }
        request.configureExecutionInput((input, builder) -> builder
                .graphQLContext(Map.of(RequestNetwork.NETWORK, network, ParserOptions.class, parsing)).build());
        return chain.next(request).map(this::finished);
    }

    private Network networkFor(WebGraphQlRequest request) {
        String wanted = request.getHeaders().getFirst(VERSION_HEADER);
        Optional<Network> network = wanted == null ? snapshot.findCurrent() : snapshot.await(number(wanted), PATIENCE);
        return network.orElseThrow(() -> new Refusal(Refusal.Code.NOT_READY,
                wanted == null
                        ? "The graph is not loaded yet; try again in a few seconds."
                        : "Version " + wanted + " of the graph has not arrived here yet; try again in a few seconds."));
    }

    private static long number(String version) {
        try {
            return Long.parseLong(version);
        } catch (NumberFormatException notANumber) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "The header " + VERSION_HEADER + " is '" + version
                    + "'; give the version that a mutation answered with, a whole number.");
        }
    }

    /** An answer that has nothing but the reason why it has nothing. */
    static WebGraphQlResponse refused(WebGraphQlRequest request, Refusal refusal) {
        GraphQLError error = GraphqlErrorBuilder.newError().message("%s", refusal.getMessage())
                .extensions(Map.of("code", refusal.code().name())).build();
        var result = ExecutionResultImpl.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new org.springframework.graphql.support.DefaultExecutionGraphQlResponse(
                request.toExecutionInput(), result));
    }

    /** A mutation leaves the network that holds what it wrote. */
    private WebGraphQlResponse finished(WebGraphQlResponse response) {
        Network network = new RequestNetwork(response.getExecutionInput().getGraphQLContext()).get();
        return response.transform(builder -> builder
                .errors(response.getExecutionResult().getErrors().stream().map(errors::coded).toList())
                .extensions(withVersion(response.getExecutionResult().getExtensions(), network)).build());
    }

    private static Map<Object, Object> withVersion(@org.jspecify.annotations.Nullable Map<Object, Object> extensions,
            Network network) {
        var all = new LinkedHashMap<Object, Object>(extensions == null ? Map.of() : extensions);
        all.put("weft", Map.of("version", network.version(), "at", network.at().toOffsetDateTime().toString()));
        return all;
    }
}
