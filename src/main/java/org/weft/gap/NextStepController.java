package org.weft.gap;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.LinkWeights;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.NextStep;
import org.weft.analysis.NextStepsAnswer;
import org.weft.analysis.OpenPlace;
import org.weft.analysis.Region;

/** What should we do first? */
@Controller
class NextStepController {

    private final NextStepQuestions questions;

    NextStepController(NextStepQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    NextStepsAnswer nextSteps(@Argument String region, @Argument @Nullable String mission,
            @Argument @Nullable String market, @Argument @Nullable Integer k, @Argument @Nullable Double budget,
            @Argument List<NextStepQuestions.Cost> costs, @Argument @Nullable LinkWeights linkWeights,
            @Argument @Nullable LocalDate asOf, @ContextValue Network network) {
        return questions.nextSteps(network, region, mission, market, new NextStepQuestions.Means(k, budget, costs),
                linkWeights, asOf);
    }

    @SchemaMapping
    Region region(NextStepsAnswer answer, @ContextValue Network network) {
        return network.findRegion(answer.region()).orElseThrow();
    }

    @SchemaMapping
    @Nullable
    Mission mission(NextStepsAnswer answer, @ContextValue Network network) {
        return answer.mission() == null ? null : network.findMission(answer.mission()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Market market(NextStepsAnswer answer, @ContextValue Network network) {
        return answer.market() == null ? null : network.findMarket(answer.market()).orElse(null);
    }

    @SchemaMapping(typeName = "ClosedPlace")
    Mission mission(NextStep.Place place, @ContextValue Network network) {
        return network.findMission(place.mission()).orElseThrow();
    }

    @SchemaMapping(typeName = "ClosedPlace")
    Market market(NextStep.Place place, @ContextValue Network network) {
        return network.findMarket(place.market()).orElseThrow();
    }

    @SchemaMapping(typeName = "OpenPlace")
    Mission mission(OpenPlace place, @ContextValue Network network) {
        return network.findMission(place.mission()).orElseThrow();
    }

    @SchemaMapping(typeName = "OpenPlace")
    Market market(OpenPlace place, @ContextValue Network network) {
        return network.findMarket(place.market()).orElseThrow();
    }
}
