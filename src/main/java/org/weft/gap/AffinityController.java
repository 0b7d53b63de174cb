package org.weft.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.Lookup;
import org.weft.analysis.AffinityMatrices;
import org.weft.analysis.AffinityMatrix;
import org.weft.analysis.AffinityParties;
import org.weft.analysis.LocationQuotients;
import org.weft.analysis.LocationQuotients.Quotient;
import org.weft.analysis.Network;
import org.weft.analysis.QuotientSubject;
import org.weft.analysis.Rules;
import org.weft.analysis.measure.Affinity.Diagonal;

/** More or less than size would give? */
@Controller
class AffinityController {

    private final Clock clock;

    AffinityController(Clock clock) {
        this.clock = clock;
    }

    @QueryMapping
    AffinityMatrix affinity(@Argument AffinityParties between, @Argument Diagonal diagonal,
            @Argument @Nullable NetworkFilter filter, @ContextValue Network network) {
        NetworkFilter which = Objects.requireNonNullElse(filter, NetworkFilter.ALL);
        return new AffinityMatrices(network, which.in(network), day(which.asOf()), between).of(diagonal);
    }

    @QueryMapping
    List<Quotient> locationQuotients(@Argument String region, @Argument QuotientSubject of,
            @Argument @Nullable LocalDate asOf, @ContextValue Network network) {
        return new LocationQuotients(network, Rules.DEFAULT, day(asOf)).of(new Lookup(network).region(region), of);
    }

    @SchemaMapping(typeName = "LocationQuotient")
    String name(Quotient quotient, @ContextValue Network network) {
        String key = quotient.subject();
        return network.findField(key).map(field -> field.name()).or(
                () -> network.findMission(key).map(mission -> mission.name()))
                .or(() -> network.findMarket(key).map(market -> market.name())).orElse(key);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
