package org.weft.gap;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.weft.access.Lookup;
import org.weft.access.Page;
import org.weft.access.Refusal;
import org.weft.analysis.Backtest;
import org.weft.analysis.BacktestAnswer;
import org.weft.analysis.BacktestMethod;
import org.weft.analysis.BacktestPlan;
import org.weft.analysis.Negatives;
import org.weft.analysis.Network;
import org.weft.analysis.Region;

/** Turns what a caller asks of a back-test into a plan; refuses numbers out of range. */
@Service
class BacktestQuestions {

    private static final double HOLDOUT = 0.2;

    /** What to hide: a day from which on, or a share; not both. */
    record Hidden(@Nullable LocalDate splitDate, @Nullable Double holdout) {}

    /** How to rank and against what. */
    record Ranking(@Nullable List<BacktestMethod> methods, int k, Negatives negatives, @Nullable Double katzBeta,
            int seed) {}

    BacktestAnswer backtest(Network network, @Nullable String region, Hidden hidden, Ranking ranking) {
        check(hidden, ranking);
        Region home = region == null ? null : new Lookup(network).region(region);
        Set<BacktestMethod> methods = ranking.methods() == null
                ? Backtest.allMethods()
                : EnumSet.copyOf(ranking.methods());
        var plan = new BacktestPlan(home, hidden.splitDate(), hidden.holdout() == null ? HOLDOUT : hidden.holdout(),
                methods, ranking.k(), ranking.negatives(), ranking.katzBeta(), ranking.seed());
        try {
            return new Backtest(network, plan).answer();
        } catch (IllegalArgumentException beyondTheBound) {
            throw bad(beyondTheBound.getMessage() + "; leave katzBeta out for one that fits.");
        }
    }

    private static void check(Hidden hidden, Ranking ranking) {
        if (hidden.splitDate() != null && hidden.holdout() != null) {
            throw bad("splitDate and holdout are both given; give one.");
        }
        if (hidden.holdout() != null && !(hidden.holdout() > 0 && hidden.holdout() < 1)) {
            throw bad("holdout is " + hidden.holdout() + "; give a share between 0 and 1, such as 0.2.");
        }
        if (ranking.methods() != null && ranking.methods().isEmpty()) {
            throw bad("methods is empty; name at least one, or leave it out for all.");
        }
        if (ranking.k() < 1 || ranking.k() > Page.MOST) {
            throw bad("k is " + ranking.k() + "; give 1 to " + Page.MOST + ".");
        }
        if (ranking.katzBeta() != null && !(ranking.katzBeta() > 0)) {
            throw bad("katzBeta is " + ranking.katzBeta() + "; give one above 0, or leave it out for one that fits.");
        }
    }

    private static Refusal bad(String message) {
        return new Refusal(Refusal.Code.BAD_INPUT, message);
    }
}
