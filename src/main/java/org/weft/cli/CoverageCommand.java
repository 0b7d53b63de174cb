package org.weft.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.ConnectionKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(name = "coverage", description = {
        "Where is mission and market thinner than it should be? A line for each mission in each market.",
        "OBSERVED is the strength of what is recorded, EXPECTED what the region's own total would put there; RATIO below 1 is thinner than expected, LOW to HIGH says how far so few ties can be trusted."}, footer = {
                "", "Example:", "  weft coverage --region lancashire --missions cyber-digital --markets MY,US"})
final class CoverageCommand extends DatedQuestion {

    @Option(names = "--region", required = true, paramLabel = "SLUG", description = "From where we look, such as lancashire.")
    String region = "";

    @Option(names = "--missions", split = ",", paramLabel = "SLUG", description = "Only these missions; all where not given.")
    @Nullable
    List<String> missions;

    @Option(names = "--markets", split = ",", paramLabel = "CODE", description = "Only these markets, such as MY,US; all where not given.")
    @Nullable
    List<String> markets;

    @Option(names = "--kinds", split = ",", paramLabel = "KIND", description = "Only connections of these kinds: ${COMPLETION-CANDIDATES}.")
    @Nullable
    List<ConnectionKind> kinds;

    CoverageCommand(Where where) {
        super(where);
    }

    @Override
    String document() {
        return """
                query($region: ID!, $missions: [ID!], $markets: [CountryCode!], $kinds: [ConnectionKind!], $asOf: Date) {
                  coverage(region: $region, missions: $missions, markets: $markets, kinds: $kinds, asOf: $asOf) {
                    asOf total tieDates { ties undated learntLater }
                    cells { ...place }
                    withoutMission { ...place }
                  }
                }
                fragment place on CoverageCell {
                  mission { slug name } market { code name } state observed expected ratio low high shortfall undefinedBecause
                }""";
    }

    @Override
    Map<String, Object> variables() {
        return given("region", region, "missions", missions, "markets", markets, "kinds", kinds, "asOf", asOf);
    }

    @Override
    void show(JsonNode data, PrintStream out) {
        JsonNode coverage = data.path("coverage");
        var table = new TextTable("MISSION", "MARKET", "STATE", "OBSERVED", "EXPECTED", "RATIO", "LOW", "HIGH");
        coverage.path("cells").forEach(cell -> row(table, cell, cell.at("/mission/name")));
        coverage.path("withoutMission").forEach(cell -> row(table, cell, "(no mission stated)"));
        out.print(table);
        terminal().say("On %s; of %d collaborations %d bear no date.".formatted(coverage.path("asOf").asString(),
                coverage.at("/tieDates/ties").asInt(), coverage.at("/tieDates/undated").asInt()));
    }

    private static void row(TextTable table, JsonNode cell, Object mission) {
        table.row(mission, cell.at("/market/name"), cell.path("state"), cell.path("observed"), cell.path("expected"),
                cell.path("ratio"), cell.path("low"), cell.path("high"));
    }
}
