package org.weft.stakeholder;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.Lookup;
import org.weft.analysis.Field;
import org.weft.analysis.Market;
import org.weft.analysis.Network;
import org.weft.analysis.People;
import org.weft.analysis.PeopleCounts;

/** Where are our alumni, and where do our students come from? */
@Controller
class PeopleController {

    @QueryMapping
    PeopleCounts alumni(@Argument @Nullable String region, @Argument @Nullable String mission,
            @Argument @Nullable String market, @Argument @Nullable String university, @ContextValue Network network) {
        return counts(People.alumni(network), region, mission, market, university, new Lookup(network));
    }

    @QueryMapping
    PeopleCounts students(@Argument @Nullable String region, @Argument @Nullable String mission,
            @Argument @Nullable String market, @Argument @Nullable String university, @ContextValue Network network) {
        return counts(People.students(network), region, mission, market, university, new Lookup(network));
    }

    static PeopleCounts counts(People people, @Nullable String region, @Nullable String mission,
            @Nullable String market, @Nullable String university, Lookup lookup) {
        return people.of(region == null ? null : lookup.region(region).slug(),
                mission == null ? null : lookup.mission(mission).slug(),
                market == null ? null : lookup.market(market).code(),
                university == null ? null : lookup.organisation(university).slug());
    }

    @SchemaMapping(typeName = "PeopleCount")
    Market market(PeopleCounts.Count count, @ContextValue Network network) {
        return network.findMarket(count.market()).orElseThrow();
    }

    @SchemaMapping(typeName = "PeopleCount")
    @Nullable
    Field field(PeopleCounts.Count count, @ContextValue Network network) {
        return count.field() == null ? null : network.findField(count.field()).orElse(null);
    }
}
