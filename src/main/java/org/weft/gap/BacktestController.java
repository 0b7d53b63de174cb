package org.weft.gap;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.BacktestAnswer;
import org.weft.analysis.BacktestMethod;
import org.weft.analysis.Negatives;
import org.weft.analysis.Network;

/** Can I trust this? */
@Controller
class BacktestController {

    private final BacktestQuestions questions;

    BacktestController(BacktestQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    BacktestAnswer backtest(@Argument @Nullable String region, @Argument @Nullable LocalDate splitDate,
            @Argument @Nullable Double holdout, @Argument @Nullable List<BacktestMethod> methods, @Argument int k,
            @Argument Negatives negatives, @Argument @Nullable Double katzBeta, @Argument int seed,
            @ContextValue Network network) {
        return questions.backtest(network, region, new BacktestQuestions.Hidden(splitDate, holdout),
                new BacktestQuestions.Ranking(methods, k, negatives, katzBeta, seed));
    }
}
