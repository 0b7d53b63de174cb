package org.weft.gap;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.weft.access.Lookup;
import org.weft.access.Page;
import org.weft.access.Refusal;
import org.weft.analysis.IntroductionCost;
import org.weft.analysis.LinkWeights;
import org.weft.analysis.Network;
import org.weft.analysis.NextSteps;
import org.weft.analysis.NextStepsAnswer;
import org.weft.analysis.Region;
import org.weft.analysis.Rules;

/** Turns what a caller asks of next steps into a question that analysis can answer. */
@Service
class NextStepQuestions {

    private static final int STEPS = 5;

    private final GapQuestions questions;

    NextStepQuestions(GapQuestions questions) {
        this.questions = questions;
    }

    /** How many steps, or how much they may cost: one of the two. */
    record Means(@Nullable Integer k, @Nullable Double budget, List<Cost> costs) {}

    /** What some introductions cost, as given. */
    record Cost(@Nullable String from, @Nullable String to, @Nullable String market, double cost) {
        IntroductionCost in(Lookup lookup) {
            if (!(cost > 0)) {
                throw new Refusal(Refusal.Code.BAD_INPUT, "A cost is " + cost + "; give one above 0.");
            }
            return new IntroductionCost(from == null ? null : lookup.organisation(from).slug(),
                    to == null ? null : lookup.organisation(to).slug(),
                    market == null ? null : lookup.market(market).code(), cost);
        }
    }

    NextStepsAnswer nextSteps(Network network, String region, @Nullable String mission, @Nullable String market,
            Means means, @Nullable LinkWeights weights, @Nullable LocalDate asOf) {
        check(means);
        var lookup = new Lookup(network);
        List<IntroductionCost> costs = means.costs().stream().map(cost -> cost.in(lookup)).toList();
        NextSteps steps = steps(network, region, mission, market, weights, asOf);
        return means.budget() == null
                ? steps.best(means.k() == null ? STEPS : means.k())
                : steps.within(means.budget(), costs);
    }

    /** What steps may be made there. */
    NextSteps steps(Network network, String region, @Nullable String mission, @Nullable String market,
            @Nullable LinkWeights weights, @Nullable LocalDate asOf) {
        var lookup = new Lookup(network);
        Region home = lookup.region(region);
        lookup.missions(home);
        return new NextSteps(network, Rules.DEFAULT, questions.day(asOf), home,
                mission == null ? null : lookup.mission(home, mission).slug(),
                market == null ? null : lookup.market(home, market).code(),
                weights == null ? LinkWeights.DEFAULT : weights);
    }

    private static void check(Means means) {
        if (means.k() != null && means.budget() != null) {
            throw new Refusal(Refusal.Code.BAD_INPUT,
                    "k and budget are both given; give one: no guarantee is known for both at once.");
        }
        if (means.k() != null && (means.k() < 1 || means.k() > Page.MOST)) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "k is " + means.k() + "; ask for 1 to " + Page.MOST + " steps.");
        }
        if (means.budget() != null && means.budget() < 0) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "budget is " + means.budget() + "; give 0 or more.");
        }
        if (means.budget() == null && !means.costs().isEmpty()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "costs are given without a budget; give the budget too.");
        }
    }
}
