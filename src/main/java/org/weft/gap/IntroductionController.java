package org.weft.gap;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Field;
import org.weft.analysis.Hop;
import org.weft.analysis.Introduction;
import org.weft.analysis.IntroductionAnswer;
import org.weft.analysis.IntroductionAnswer.MissingHop;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;

/** Who could introduce us? */
@Controller
class IntroductionController {

    private final GapQuestions questions;

    IntroductionController(GapQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    IntroductionAnswer introductions(@Argument Ends.From from, @Argument Ends.To to, @Argument @Nullable String mission,
            @Argument @Nullable Integer first, @Argument @Nullable LocalDate asOf, @ContextValue Network network) {
        return questions.introductions(network, from, to, mission, first, asOf);
    }

    @SchemaMapping
    List<Organisation> organisations(Introduction introduction, @ContextValue Network network) {
        return introduction.organisations().stream().map(network::indexOf).map(network::organisation).toList();
    }

    @SchemaMapping
    Organisation from(Hop hop, @ContextValue Network network) {
        return network.organisation(network.indexOf(hop.from()));
    }

    @SchemaMapping
    Organisation to(Hop hop, @ContextValue Network network) {
        return network.organisation(network.indexOf(hop.to()));
    }

    @SchemaMapping
    @Nullable
    Collaboration collaboration(Hop hop, @ContextValue Network network) {
        return hop.collaboration() == null ? null : network.findCollaboration(hop.collaboration()).orElse(null);
    }

    @SchemaMapping
    Organisation from(MissingHop hop, @ContextValue Network network) {
        return network.organisation(network.indexOf(hop.from()));
    }

    @SchemaMapping
    Organisation to(MissingHop hop, @ContextValue Network network) {
        return network.organisation(network.indexOf(hop.to()));
    }

    @SchemaMapping
    List<Field> sharedFields(MissingHop hop, @ContextValue Network network) {
        return hop.sharedFields().stream().flatMap(slug -> network.findField(slug).stream()).toList();
    }
}
