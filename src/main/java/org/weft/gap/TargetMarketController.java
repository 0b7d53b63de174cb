package org.weft.gap;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.ActorReadiness;
import org.weft.analysis.Market;
import org.weft.analysis.MarketWeights;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.TargetMarket;
import org.weft.analysis.TargetSensitivity;
import org.weft.analysis.WeightSensitivity;

/** Which markets next? */
@Controller
class TargetMarketController {

    private final GapQuestions questions;

    TargetMarketController(GapQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    List<TargetMarket> targetMarkets(@Argument String region, @Argument String mission,
            @Argument @Nullable MarketWeights weights, @Argument @Nullable LocalDate asOf,
            @ContextValue Network network) {
        return questions.targetMarkets(network, region, mission, weights, asOf);
    }

    @QueryMapping
    List<WeightSensitivity> targetMarketSensitivity(@Argument String region, @Argument String mission,
            @Argument @Nullable MarketWeights weights, @Argument @Nullable LocalDate asOf,
            @ContextValue Network network) {
        return new TargetSensitivity(questions.targetMarkets(network, region, mission, weights, asOf),
                weights == null ? MarketWeights.DEFAULT : weights).ofEachWeight();
    }

    @SchemaMapping(typeName = "TopChange")
    Market enters(WeightSensitivity.Change change, @ContextValue Network network) {
        return network.findMarket(change.enters()).orElseThrow();
    }

    @SchemaMapping(typeName = "TopChange")
    Market leaves(WeightSensitivity.Change change, @ContextValue Network network) {
        return network.findMarket(change.leaves()).orElseThrow();
    }

    @SchemaMapping
    List<Organisation> homes(ActorReadiness readiness, @ContextValue Network network) {
        return readiness.homes().stream().map(network::indexOf).map(network::organisation).toList();
    }

    @SchemaMapping
    List<Organisation> counterparts(ActorReadiness readiness, @ContextValue Network network) {
        return readiness.counterparts().stream().map(network::indexOf).map(network::organisation).toList();
    }

    @SchemaMapping
    Market market(TargetMarket target, @ContextValue Network network) {
        return network.findMarket(target.market()).orElseThrow();
    }

    @SchemaMapping
    Mission mission(TargetMarket target, @ContextValue Network network) {
        return network.findMission(target.mission()).orElseThrow();
    }
}
