package org.weft.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.BacktestMethod;
import org.weft.analysis.Negatives;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(name = "backtest", description = {
        "Can I trust this? Hides the newest ties, predicts them, and reports against baselines.",
        "Where too few ties bear a date it says so, and ends with exit code 1."}, footer = {"", "Example:",
                "  weft backtest --holdout 0.2 --methods ADAMIC_ADAR,COMBINED --negatives HARD"})
final class BacktestCommand extends Question {

    @Option(names = "--region", paramLabel = "SLUG", description = "Only pairs of one of its organisations with another.")
    @Nullable
    String region;

    @Option(names = {"--split-date",
            "--splitDate"}, paramLabel = "DAY", description = "Hide ties begun on this day or later.")
    @Nullable
    LocalDate splitDate;

    @Option(names = "--holdout", paramLabel = "SHARE", description = "Hide this share of the dated ties, the newest; 0.2 where no day is given.")
    @Nullable
    Double holdout;

    @Option(names = "--methods", split = ",", paramLabel = "METHOD", description = "Only these: ${COMPLETION-CANDIDATES}.")
    @Nullable
    List<BacktestMethod> methods;

    @Option(names = "--k", paramLabel = "N", description = "How far down precision and hits look, 1 to 100; 20 where not given.")
    @Nullable
    Integer k;

    @Option(names = "--negatives", paramLabel = "WHICH", description = "Which pairs to set against: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Negatives negatives;

    @Option(names = {"--katz-beta",
            "--katzBeta"}, paramLabel = "BETA", description = "What a step of a Katz walk counts.")
    @Nullable
    Double katzBeta;

    @Option(names = "--seed", paramLabel = "N", description = "Start of the random numbers; 1 where not given.")
    @Nullable
    Integer seed;

    BacktestCommand(Where where) {
        super(where);
    }

    @Override
    String document() {
        return """
                query($region: ID, $splitDate: Date, $holdout: Float, $methods: [BacktestMethod!], $k: Int,
                    $negatives: Negatives, $katzBeta: Float, $seed: Int) {
                  backtest(region: $region, splitDate: $splitDate, holdout: $holdout, methods: $methods, k: $k,
                      negatives: $negatives, katzBeta: $katzBeta, seed: $seed) {
                    splitOn datedTies undatedTies shownTies newTies unreachable otherPairs withoutCommonNeighbour
                    results {
                      method areaUnderCurve averagePrecision precisionAtK hitsAtK factorOverRandom sees
                      areaInterval { low high } precisionInterval { low high }
                    }
                    notFittedBecause refusedBecause
                  }
                }""";
    }

    @Override
    Map<String, Object> variables() {
        return given("region", region, "splitDate", splitDate, "holdout", holdout, "methods", methods, "k", k,
                "negatives", negatives, "katzBeta", katzBeta, "seed", seed);
    }

    @Override
    void show(JsonNode data, PrintStream out) {
        JsonNode answer = data.path("backtest");
        if (answer.path("refusedBecause").isString()) {
            terminal().say(answer.path("refusedBecause").asString());
            return;
        }
        var table = new TextTable("METHOD", "AREA", "FROM", "TO", "AV. PRECISION", "PRECISION@K", "HITS@K", "× CHANCE",
                "SEES");
        answer.path("results")
                .forEach(result -> table.row(result.path("method"), result.path("areaUnderCurve"),
                        result.at("/areaInterval/low"), result.at("/areaInterval/high"),
                        result.path("averagePrecision"),
                        result.path("precisionAtK"), result.path("hitsAtK"), result.path("factorOverRandom"),
                        result.path("sees")));
        out.print(table);
        terminal().say(
                "Hidden from %s: %d ties to be found among %d other pairs; %d ties shown, %d without a date left out."
                        .formatted(answer.path("splitOn").asString("?"), answer.path("newTies").asInt(),
                                answer.path("otherPairs").asInt(), answer.path("shownTies").asInt(),
                                answer.path("undatedTies").asInt()));
        if (answer.path("notFittedBecause").isString()) {
            terminal().say(answer.path("notFittedBecause").asString());
        }
    }

    @Override
    int exitCode(JsonNode data) {
        return data.at("/backtest/refusedBecause").isString() ? Commands.REFUSED : Commands.FINE;
    }
}
