package org.weft.access;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers a request that takes too long with a reason, and gives its work up, unless it writes. */
@Component
@Order(0)
class RequestTimeout implements WebGraphQlInterceptor {

    private final GraphQlLimits limits;

    RequestTimeout(GraphQlLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var work = new Work();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(Work.class, work)).build());
        return chain.next(request).timeout(limits.timeout(), Mono.fromSupplier(() -> late(request, work)));
    }

    private WebGraphQlResponse late(WebGraphQlRequest request, Work work) {
        String seconds = "This took longer than " + limits.timeout().toMillis() / 1000.0 + " seconds";
        if (work.writes()) {
            return GraphQlRequests.refused(request, new Refusal(Refusal.Code.TIMEOUT, seconds
                    + ". What it writes may be written all the same: look before you send it again."));
        }
        work.giveUp();
        return GraphQlRequests.refused(request, new Refusal(Refusal.Code.TIMEOUT, seconds
                + " and was given up. Ask for less: one mission, one market, fewer fields, or a shorter page."));
    }
}
