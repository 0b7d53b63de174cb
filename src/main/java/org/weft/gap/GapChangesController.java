package org.weft.gap;

import java.time.LocalDate;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.GapChangesAnswer;
import org.weft.analysis.Network;
import org.weft.analysis.Region;
import org.weft.analysis.TimeAxis;

/** How are we doing? */
@Controller
class GapChangesController {

    private final GapChangeQuestions questions;

    GapChangesController(GapChangeQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    GapChangesAnswer gapChanges(@Argument String region, @Argument LocalDate from, @Argument LocalDate to,
            @Argument TimeAxis by, @Argument int links, @ContextValue Network network) {
        return questions.gapChanges(network, region, from, to, by, links);
    }

    @SchemaMapping
    Region region(GapChangesAnswer answer, @ContextValue Network network) {
        return network.findRegion(answer.region()).orElseThrow();
    }
}
