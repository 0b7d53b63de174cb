package org.weft.gap;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.Backtest;
import org.weft.analysis.BacktestAnswer;
import org.weft.analysis.BacktestMethod;
import org.weft.analysis.Negatives;
import org.weft.analysis.Network;
import org.weft.analysis.TiedPair;
import org.weft.analysis.measure.Interval;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** Can I trust this? A method a row; and the pairs that a test can be made of. */
@Component
class BacktestSheets implements Sheets {

    private static final int DOWN_TO = 20;
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.optional("region", "Only pairs of one of its organisations with another; all where not given."),
            Parameter.optional("splitDate", "Hide ties begun on this day or later. Give this or holdout."),
            Parameter.optional("holdout", "Hide this share of the dated ties, the newest; 0.2 where neither is given."),
            Parameter.optional("methods", "Which methods, such as ADAMIC_ADAR,KATZ; all where not given."),
            Parameter.optional("k", "How far down the ranking precision and hits look, 1 to 100; 20 where not given."),
            Parameter.optional("negatives",
                    "Which pairs to set against the new ties: RANDOM or HARD; RANDOM where not given."),
            Parameter.optional("katzBeta", "What a step of a Katz walk counts; one that fits where not given."),
            Parameter.optional("seed", "Start of the random numbers; 1 where not given."));

    private final BacktestQuestions questions;

    BacktestSheets(BacktestQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(new Sheet<>("backtest", "Can I trust this: would it have foreseen ties that are known by now?",
                PARAMETERS, columns(), this::results),
                new Sheet<>("tied-pairs", "Which pairs have a tie, and since when?", List.of(), pairs(),
                        asked -> Rows.of(Backtest.pairs(asked.network())), BacktestSheets::sources));
    }

    private static List<Column<TiedPair>> pairs() {
        return new Columns<TiedPair>().organisation("one", "The one.", TiedPair::one)
                .organisation("other", "The other.", TiedPair::other)
                .with("begun", "When their first collaboration began; empty where none says when.", TiedPair::begun)
                .list();
    }

    private static Stream<String> sources(TiedPair pair, Network network) {
        return Witnesses.of(network.collaborationsOf(pair.one()).stream()
                .filter(tie -> tie.parties().contains(pair.other())).toList());
    }

    private Rows<BacktestAnswer.Result> results(Asked asked) {
        BacktestAnswer answer = questions.backtest(asked.network(), asked.text("region"),
                new BacktestQuestions.Hidden(asked.day("splitDate"), asked.number("holdout")),
                new BacktestQuestions.Ranking(asked.some("methods", BacktestMethod.class),
                        asked.whole("k", DOWN_TO), asked.one("negatives", Negatives.RANDOM),
                        asked.number("katzBeta"), asked.whole("seed", 1)));
        return Rows.of(answer.results()).with("refusedBecause", answer.refusedBecause())
                .with("splitOn", answer.splitOn()).with("fitOn", answer.fitOn()).with("datedTies", answer.datedTies())
                .with("undatedTies", answer.undatedTies()).with("shownTies", answer.shownTies())
                .with("newTies", answer.newTies()).with("unreachable", answer.unreachable())
                .with("otherPairs", answer.otherPairs()).with("withoutCommonNeighbour", answer.withoutCommonNeighbour())
                .with("seenByAny", answer.seenByAny()).with("notFittedBecause", answer.notFittedBecause())
                .with("fittedWeights", answer.fittedWeights())
                .restingOn(Witnesses.of(asked.network().collaborations()));
    }

    private static List<Column<BacktestAnswer.Result>> columns() {
        return new Columns<BacktestAnswer.Result>().with("method", "The method.", BacktestAnswer.Result::method)
                .with("areaUnderCurve", "Chance that a new tie stands above another pair, in [0, 1]; ½ is chance.",
                        BacktestAnswer.Result::areaUnderCurve)
                .of(BacktestAnswer.Result::areaInterval, interval("areaInterval", "the area"))
                .with("averagePrecision", "Mean precision at the ranks of the new ties, in [0, 1].",
                        BacktestAnswer.Result::averagePrecision)
                .of(BacktestAnswer.Result::precisionInterval, interval("precisionInterval", "the average precision"))
                .with("precisionAtK", "Share of new ties among the first k, in [0, 1].",
                        BacktestAnswer.Result::precisionAtK)
                .with("hitsAtK", "Share of new ties above the k-th best other pair, in [0, 1].",
                        BacktestAnswer.Result::hitsAtK)
                .with("factorOverRandom", "Precision at k over that of chance: 1 is no better.",
                        BacktestAnswer.Result::factorOverRandom)
                .with("sees", "Share of the new ties that it gives more than 0, in [0, 1].",
                        BacktestAnswer.Result::sees)
                .list();
    }

    private static List<Column<Interval>> interval(String name, String of) {
        return new Columns<Interval>()
                .with(name + ".low", "Lower end of the 95 % bootstrap interval of " + of + ".", Interval::low)
                .with(name + ".high", "Upper end of it.", Interval::high).list();
    }
}
