package org.weft.access;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Ties each field that is fetched to the work of its request, and begins no more of them once that is given up. */
final class GivingUp extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return parameters.isTrivialDataFetcher() ? fetcher : environment -> fetch(fetcher, environment);
    }

    private static @Nullable Object fetch(DataFetcher<?> fetcher, DataFetchingEnvironment environment)
            throws Exception {
        Work work = environment.getGraphQlContext().get(Work.class);
        if (work == null) {
            return fetcher.get(environment);
        }
        if (environment.getOperationDefinition().getOperation() == Operation.MUTATION) {
            work.markAsWriting();
            return fetcher.get(environment);
        }
        if (work.isGivenUp()) {
            throw new CancellationException("nobody waits for this answer any more");
        }
        return ScopedValue.where(Work.CURRENT, work).call(() -> fetcher.get(environment));
    }
}
