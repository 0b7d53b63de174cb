package org.weft.gap;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.Page;
import org.weft.analysis.Broker;
import org.weft.analysis.BrokerGrouping;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;

/** Who holds it together? */
@Controller
class BrokerController {

    private final NetworkQuestions questions;

    BrokerController(NetworkQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    Page<Broker> brokers(@Argument @Nullable String region, @Argument @Nullable String mission,
            @Argument @Nullable String market, @Argument BrokerGrouping groupBy, @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first, @Argument @Nullable String after, @ContextValue Network network) {
        return Page.of(
                questions.brokers(network, new NetworkFilter(region, mission, market, null, null, asOf), groupBy),
                BrokerController::order, first, after);
    }

    static String order(Broker broker) {
        return Page.descending(broker.betweenness() == null ? 0 : broker.betweenness())
                + Page.descending(broker.constraint() == null ? 0 : -broker.constraint()) + broker.organisation();
    }

    @SchemaMapping
    Organisation organisation(Broker broker, @ContextValue Network network) {
        return network.organisation(network.indexOf(broker.organisation()));
    }
}
