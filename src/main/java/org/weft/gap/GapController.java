package org.weft.gap;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.Page;
import org.weft.analysis.Field;
import org.weft.analysis.Gap;
import org.weft.analysis.Introduction;
import org.weft.analysis.LinkGap;
import org.weft.analysis.LinkWeights;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Region;
import org.weft.analysis.StakeholderGap;

/** Which connections are missing? */
@Controller
class GapController {

    private final GapQuestions questions;

    GapController(GapQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    Page<Gap> gaps(@Argument GapFilter filter, @Argument @Nullable LinkWeights linkWeights,
            @Argument @Nullable Integer first, @Argument @Nullable String after, @ContextValue Network network) {
        return Page.of(questions.gaps(network, filter, linkWeights), GapQuestions::order, first, after);
    }

    @SchemaMapping
    Region region(Gap gap, @ContextValue Network network) {
        return network.findRegion(gap.region()).orElseThrow();
    }

    @SchemaMapping
    @Nullable
    Mission mission(Gap gap, @ContextValue Network network) {
        return gap.mission() == null ? null : network.findMission(gap.mission()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Market market(Gap gap, @ContextValue Network network) {
        return gap.market() == null ? null : network.findMarket(gap.market()).orElse(null);
    }

    @SchemaMapping
    Organisation organisation(StakeholderGap gap, @ContextValue Network network) {
        return network.organisation(network.indexOf(gap.organisation()));
    }

    @SchemaMapping
    List<Organisation> peers(StakeholderGap gap, @ContextValue Network network) {
        return gap.peers().stream().map(network::indexOf).map(network::organisation).toList();
    }

    @SchemaMapping
    Organisation from(LinkGap gap, @ContextValue Network network) {
        return network.organisation(network.indexOf(gap.from()));
    }

    @SchemaMapping
    Organisation to(LinkGap gap, @ContextValue Network network) {
        return network.organisation(network.indexOf(gap.to()));
    }

    @SchemaMapping
    List<Field> sharedFields(LinkGap gap, @ContextValue Network network) {
        return gap.sharedFields().stream().flatMap(slug -> network.findField(slug).stream()).toList();
    }

    @SchemaMapping
    List<Introduction> introductions(LinkGap gap, @Argument @Nullable Integer first, @Argument @Nullable LocalDate asOf,
            @ContextValue Network network) {
        return questions.introductions(network, new Ends.From(gap.from(), null), new Ends.To(gap.to(), null),
                gap.mission(), first, asOf).introductions();
    }
}
