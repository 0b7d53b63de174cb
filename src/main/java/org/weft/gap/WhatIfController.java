package org.weft.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.ChangedGap;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Region;
import org.weft.analysis.WhatIfAnswer;

/** What would change? */
@Controller
class WhatIfController {

    private final WhatIfQuestions questions;

    WhatIfController(WhatIfQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    WhatIfAnswer whatIf(@Argument String region, @Argument WhatIfQuestions.Change change,
            @Argument @Nullable LocalDate asOf, @Argument int links, @ContextValue Network network) {
        return questions.whatIf(network, region, change, asOf, links);
    }

    @SchemaMapping
    Region region(WhatIfAnswer answer, @ContextValue Network network) {
        return network.findRegion(answer.region()).orElseThrow();
    }

    @SchemaMapping
    List<Market> marketsBefore(WhatIfAnswer answer, @ContextValue Network network) {
        return answer.marketsBefore().stream().flatMap(code -> network.findMarket(code).stream()).toList();
    }

    @SchemaMapping
    List<Market> marketsAfter(WhatIfAnswer answer, @ContextValue Network network) {
        return answer.marketsAfter().stream().flatMap(code -> network.findMarket(code).stream()).toList();
    }

    @SchemaMapping
    Mission mission(WhatIfAnswer.CellChange cell, @ContextValue Network network) {
        return network.findMission(cell.mission()).orElseThrow();
    }

    @SchemaMapping
    Market market(WhatIfAnswer.CellChange cell, @ContextValue Network network) {
        return network.findMarket(cell.market()).orElseThrow();
    }

    @SchemaMapping
    @Nullable
    Mission mission(ChangedGap gap, @ContextValue Network network) {
        return gap.mission() == null ? null : network.findMission(gap.mission()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Market market(ChangedGap gap, @ContextValue Network network) {
        return gap.market() == null ? null : network.findMarket(gap.market()).orElse(null);
    }
}
