package org.weft.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(name = "markets", description = "Which markets next, for a mission of a region? SCORE is the sum of the contributions that follow it.", footer = {
        "", "Example:", "  weft markets --region lancashire --mission cyber-digital --weights headroom=4,events=0"})
final class MarketsCommand extends DatedQuestion {

    @Option(names = "--region", required = true, paramLabel = "SLUG", description = "From where we look, such as lancashire.")
    String region = "";

    @Option(names = "--mission", required = true, paramLabel = "SLUG", description = "For which of its missions.")
    String mission = "";

    @Option(names = "--weights", split = ",", paramLabel = "TERM=WEIGHT", description = "How much a term counts: priority, headroom, presence, links, capacity, events.")
    @Nullable
    Map<String, Double> weights;

    MarketsCommand(Where where) {
        super(where);
    }

    @Override
    String document() {
        return """
                query($region: ID!, $mission: ID!, $weights: MarketWeights, $asOf: Date) {
                  targetMarkets(region: $region, mission: $mission, weights: $weights, asOf: $asOf) {
                    rank market { code name } score parts { name raw normalised weight contribution }
                  }
                }""";
    }

    @Override
    Map<String, Object> variables() {
        return given("region", region, "mission", mission, "weights", weights, "asOf", asOf);
    }

    @Override
    void show(JsonNode data, PrintStream out) {
        JsonNode markets = data.path("targetMarkets");
        var headers = new ArrayList<>(List.of("RANK", "MARKET", "SCORE"));
        markets.path(0).path("parts")
                .forEach(part -> headers.add(part.path("name").asString().toUpperCase(Locale.ROOT)));
        var table = new TextTable(headers);
        for (JsonNode market : markets) {
            var row = new ArrayList<Object>(
                    List.of(market.path("rank"), market.at("/market/name"), market.path("score")));
            market.path("parts").forEach(part -> row.add(part.path("contribution")));
            table.row(row);
        }
        out.print(table);
    }
}
