package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.RankingMetrics;
import org.weft.analysis.measure.SimpleGraph;

/**
 * Can I trust this? Hides the newest ties, ranks pairs by what was known before, and reports how high the hidden ones
 * stand ({@link RankingMetrics}), against simple baselines (survey: Liben-Nowell and Kleinberg 2007; on honest
 * evaluation: Li et al., "Evaluating graph neural networks for link prediction", arXiv 2306.10453, 2023).
 *
 * <p>Time is cut in three: the weights of FITTED are learnt from ties of the middle part, scored by what was known before
 * it, and reported on the newest part, scored by what was known before that: never on the ties they were learnt from.
 * Pairs without a dated collaboration cannot be put in order and are left out. Only the ties are taken back in time: fields
 * and places of organisations are as known today. Refuses, with the reason, under {@value #FEWEST} new ties. Running time: at
 * most twice {@value BacktestPairs#MOST} pairs are ranked, with {@value #DRAWS} bootstrap draws of each method; KATZ,
 * COMBINED and FITTED add that of {@link LinkScores} for each organisation that is the first of a pair, and are refused,
 * with what to ask instead, where that times the size of the graph exceeds {@value #MOST_EFFORT}.
 */
public final class Backtest {

    /** Under so many new ties no number would mean anything. */
    public static final int FEWEST = 20;

    /** Organisations to look from, times organisations and ties of the graph: more takes longer than a request may. */
    static final long MOST_EFFORT = 25_000_000;

    private static final Set<BacktestMethod> WALKING = EnumSet.of(BacktestMethod.KATZ, BacktestMethod.COMBINED,
            BacktestMethod.FITTED);
    private static final double FIT_SHARE = 0.25;
    private static final int DRAWS = 200;
    private static final double LEVEL = 0.95;

    private final Network network;
    private final BacktestPlan plan;
    private final DatedTies ties;
    private final Set<Long> everTied = new HashSet<>();

    /** Over all that is known today. */
    public Backtest(Network network, BacktestPlan plan) {
        this.network = network;
        this.plan = plan;
        this.ties = new DatedTies(network);
        for (int i = 0; i < network.organisations().size(); i++) {
            for (int neighbour : network.neighboursOf(i)) {
                everTied.add(DatedTies.keyOf(i, neighbour));
            }
        }
    }

    /** All pairs that have a tie, with its date where one is known: what a test can be made of. */
    public static List<TiedPair> pairs(Network network) {
        return new DatedTies(network).pairs();
    }

    /**
     * The report, or why there is none.
     *
     * @throws IllegalArgumentException when the plan's Katz beta is not between 0 and 1/λ₁ of the graph before the split
     */
    public BacktestAnswer answer() {
        if (ties.dated().size() < FEWEST) {
            return refused(null, 0, 0, 0, null);
        }
        LocalDate split = plan.splitOn() == null ? DatedTies.splitOf(ties.dated(), plan.holdout()) : plan.splitOn();
        BacktestPairs pairs = pairs(split, LocalDate.MAX);
        int shown = ties.before(split).size();
        if (pairs.positives() < FEWEST || pairs.pairs().size() == pairs.positives()) {
            return refused(split, shown, pairs.positives(), pairs.unreachable(), null);
        }
        if (!isWalking()) {
            return report(split, null, pairs, null, "None of the methods asked for needs weights.");
        }
        LocalDate fitOn = shown == 0 ? split : DatedTies.splitOf(ties.before(split), FIT_SHARE);
        BacktestPairs older = pairs(fitOn, split);
        long effort = effort(pairs, older);
        if (effort > MOST_EFFORT) {
            return refused(split, shown, pairs.positives(), pairs.unreachable(), tooMuch(effort));
        }
        LinkWeights fitted = older.positives() < FEWEST ? null : fitted(older, fitOn);
        return report(split, fitted == null ? null : fitOn, pairs, fitted, fitted != null
                ? null
                : older.positives() < FEWEST
                        ? "Only " + older.positives() + " new ties are left to learn weights from; " + FEWEST
                                + " are needed."
                        : "No part of the score tells new ties from other pairs.");
    }

    private boolean isWalking() {
        return plan.methods().stream().anyMatch(WALKING::contains);
    }

    /** Each organisation that pairs are looked at from costs a look at the whole graph. */
    private long effort(BacktestPairs pairs, BacktestPairs older) {
        long starts = PairScores.starts(network, plan.region(), pairs.pairs())
                + (long) PairScores.starts(network, plan.region(), older.pairs());
        return starts * (network.organisations().size() + ties.dated().size());
    }

    private static String tooMuch(long effort) {
        return "KATZ, COMBINED and FITTED would take some " + (effort + MOST_EFFORT - 1) / MOST_EFFORT
                + " times as long here as one answer may, for they look at the whole graph from every organisation of a"
                + " pair. Ask for the other methods, which look at partners alone (methods: [RANDOM, COMMON_NEIGHBOURS,"
                + " ADAMIC_ADAR, RESOURCE_ALLOCATION, PREFERENTIAL_ATTACHMENT, THREE_PATHS]), or for the pairs of one"
                + " region with few organisations.";
    }

    private BacktestPairs pairs(LocalDate from, LocalDate end) {
        return new BacktestPairs(network, plan.region(), ties.graphBefore(from), ties.from(from, end), everTied,
                plan.negatives(), plan.seed());
    }

    private PairScores scores(LocalDate day) {
        SimpleGraph graph = ties.graphBefore(day);
        if (!isWalking() && plan.katzBeta() == null) {
            return new PairScores(network, graph);
        }
        return new PairScores(ties.networkBefore(day), day, plan.region(), graph, plan.katzBeta());
    }

    private @Nullable LinkWeights fitted(BacktestPairs pairs, LocalDate day) {
        PairScores scores = scores(day);
        return new WeightFit(
                scores.parts(pairs.pairs()).stream().map(PairScores.Parts::values).toArray(double[][]::new),
                cameTrue(pairs))
                .weights();
    }

    private static boolean[] cameTrue(BacktestPairs pairs) {
        var came = new boolean[pairs.pairs().size()];
        Arrays.fill(came, 0, pairs.positives(), true);
        return came;
    }

    private BacktestAnswer report(LocalDate split, @Nullable LocalDate fitOn, BacktestPairs pairs,
            @Nullable LinkWeights fitted, @Nullable String notFitted) {
        PairScores scores = scores(split);
        List<PairScores.Parts> parts = isWalking()
                ? scores.parts(pairs.pairs())
                : Collections.nCopies(pairs.pairs().size(), PairScores.Parts.NONE);
        boolean[] came = cameTrue(pairs);
        var results = new ArrayList<BacktestAnswer.Result>();
        var seen = new TreeSet<Integer>();
        double common = 0;
        for (BacktestMethod method : BacktestMethod.values()) {
            if (WALKING.contains(method) && !isWalking()) {
                continue;
            }
            var scored = new double[came.length];
            for (int i = 0; i < scored.length; i++) {
                scored[i] = Rounding.ofSum(scores.of(method, pairs.pairs().get(i), parts.get(i), fitted));
            }
            double sees = 0;
            for (int i = 0; i < pairs.positives(); i++) {
                sees += scored[i] > 0 ? 1.0 / pairs.positives() : 0;
                if (scored[i] > 0 && method != BacktestMethod.PREFERENTIAL_ATTACHMENT) {
                    seen.add(i);
                }
            }
            common = method == BacktestMethod.COMMON_NEIGHBOURS ? sees : common;
            if (plan.methods().contains(method) && (method != BacktestMethod.FITTED || fitted != null)) {
                results.add(result(method, new RankingMetrics(scored, came), sees));
            }
        }
        return new BacktestAnswer(split, fitOn, ties.dated().size(), ties.undated(), ties.before(split).size(),
                pairs.positives(), pairs.unreachable(), came.length - pairs.positives(), 1 - common,
                (double) seen.size() / pairs.positives(), fitted, notFitted, List.copyOf(results), null);
    }

    private BacktestAnswer.Result result(BacktestMethod method, RankingMetrics ranking, double sees) {
        return new BacktestAnswer.Result(method, ranking.areaUnderCurve(), ranking.averagePrecision(),
                ranking.precisionAt(plan.k()), ranking.hitsAt(plan.k()), ranking.factorOverRandom(plan.k()), sees,
                ranking.interval(RankingMetrics::areaUnderCurve, LEVEL, DRAWS, plan.seed()),
                ranking.interval(RankingMetrics::averagePrecision, LEVEL, DRAWS, plan.seed()));
    }

    private BacktestAnswer refused(@Nullable LocalDate split, int shown, int came, int unreachable,
            @Nullable String tooMuch) {
        String reason = tooMuch != null
                ? tooMuch
                : split == null
                        ? "Too little dated data: " + ties.dated().size() + " of "
                                + (ties.dated().size() + ties.undated())
                                + " pairs with a tie have a date on which it began; at least " + FEWEST
                                + " are needed. Record when collaborations began."
                        : came < FEWEST
                                ? "Too few new ties to foresee: " + came + " began on " + split
                                        + " or later between organisations "
                                        + "that had a tie before; at least " + FEWEST
                                        + " are needed. Hide more, or record when "
                                        + "collaborations began."
                                : "There is no pair without a tie to set against the new ties.";
        return new BacktestAnswer(split, null, ties.dated().size(), ties.undated(), shown, came, unreachable, 0, null,
                null, null, null, List.of(), reason);
    }

    /** All methods. */
    public static Set<BacktestMethod> allMethods() {
        return EnumSet.allOf(BacktestMethod.class);
    }
}
