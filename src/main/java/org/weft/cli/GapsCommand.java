package org.weft.cli;

import java.io.PrintStream;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.GapKind;
import org.weft.analysis.State;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(name = "gaps", description = "Which connections are missing? By kind, then by size, greatest first.", footer = {
        "", "Example:", "  weft gaps --region lancashire --kind LINK --market MY --first 5"})
final class GapsCommand extends DatedQuestion {

    @Option(names = "--region", required = true, paramLabel = "SLUG", description = "From where we look, such as lancashire.")
    String region = "";

    @Option(names = "--mission", paramLabel = "SLUG", description = "Only gaps in this mission.")
    @Nullable
    String mission;

    @Option(names = "--market", paramLabel = "CODE", description = "Only gaps in this market, such as MY.")
    @Nullable
    String market;

    @Option(names = "--organisation", paramLabel = "SLUG", description = "Only gaps that name this organisation.")
    @Nullable
    String organisation;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind: ${COMPLETION-CANDIDATES}.")
    @Nullable
    GapKind kind;

    @Option(names = "--state", paramLabel = "STATE", description = "Only places known this well: ${COMPLETION-CANDIDATES}.")
    @Nullable
    State state;

    @Option(names = {"--link-weights",
            "--linkWeights"}, split = ",", paramLabel = "PART=WEIGHT", description = "How much a part of a LINK gap's score counts, such as fit=3,katz=0.")
    @Nullable
    Map<String, Double> linkWeights;

    @Option(names = "--first", paramLabel = "N", description = "How many, 1 to 100; 20 where not given.")
    @Nullable
    Integer first;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Those that follow the page that ended with this.")
    @Nullable
    String after;

    GapsCommand(Where where) {
        super(where);
    }

    @Override
    String document() {
        return """
                query($filter: GapFilter!, $linkWeights: LinkWeights, $first: Int, $after: String) {
                  gaps(filter: $filter, linkWeights: $linkWeights, first: $first, after: $after) {
                    totalCount
                    pageInfo { hasNextPage endCursor }
                    nodes { kind size state reason mission { slug name } market { code name } }
                  }
                }""";
    }

    @Override
    Map<String, Object> variables() {
        return given("filter", given("region", region, "mission", mission, "market", market, "organisation",
                organisation, "kind", kind, "state", state, "asOf", asOf), "linkWeights", linkWeights, "first", first,
                "after", after);
    }

    @Override
    void show(JsonNode data, PrintStream out) {
        JsonNode gaps = data.path("gaps");
        var table = new TextTable("KIND", "SIZE", "STATE", "MISSION", "MARKET", "WHAT IS MISSING");
        gaps.path("nodes").forEach(gap -> table.row(gap.path("kind"), gap.path("size"), gap.path("state"),
                gap.at("/mission/name"), gap.at("/market/name"), gap.path("reason")));
        if (table.isEmpty()) {
            terminal().say("There is no such gap.");
            return;
        }
        out.print(table);
        if (gaps.at("/pageInfo/hasNextPage").asBoolean()) {
            terminal().say("%d of %d; the next: --after %s".formatted(gaps.path("nodes").size(),
                    gaps.path("totalCount").asInt(), gaps.at("/pageInfo/endCursor").asString()));
        }
    }
}
