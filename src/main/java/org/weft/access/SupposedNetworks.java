package org.weft.access;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;
import org.weft.analysis.WhatIfAnswer;

/**
 * Parts of a what-if answer are about the supposed network: below them controllers find that one as the network of the
 * request, so that what is supposed can be asked about like what is recorded.
 */
final class SupposedNetworks extends SimplePerformantInstrumentation {

    private static final Set<String> SUPPOSED = Set.of("cells", "opened", "marketsAfter");

    private record About(Network network) {}

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        if (environment.getLocalContext() instanceof About about) {
            return field -> fetcher.get(within(about, field));
        }
        if (environment.getSource() instanceof WhatIfAnswer answer
                && SUPPOSED.contains(environment.getField().getName())) {
            var about = new About(answer.supposed());
            return field -> marked(fetcher.get(within(about, field)), about);
        }
        return fetcher;
    }

    private static DataFetchingEnvironment within(About about, DataFetchingEnvironment environment) {
        GraphQLContext context = GraphQLContext.newContext().of(environment.getGraphQlContext()).build();
        context.put(RequestNetwork.NETWORK, about.network());
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment).graphQLContext(context).build();
    }

    private static @Nullable Object marked(@Nullable Object value, About about) {
        return value instanceof CompletionStage<?> later
                ? later.thenApply(found -> marked(found, about))
                : DataFetcherResult.newResult().data(value).localContext(about).build();
    }
}
