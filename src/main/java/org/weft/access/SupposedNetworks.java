package org.weft.access;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import org.jspecify.annotations.Nullable;

/** Hands {@link Supposed} networks to the fields below them, as the network of the request. */
final class SupposedNetworks extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return parameters.getEnvironment().getLocalContext() instanceof Supposed supposed
                ? environment -> fetcher.get(about(supposed, environment))
                : fetcher;
    }

    private static DataFetchingEnvironment about(Supposed supposed, DataFetchingEnvironment environment) {
        GraphQLContext context = GraphQLContext.newContext().of(environment.getGraphQlContext()).build();
        context.put(RequestNetwork.NETWORK, supposed.network());
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment).graphQLContext(context).build();
    }
}
