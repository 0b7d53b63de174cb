package org.weft.cli;

import java.io.PrintStream;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(name = "introduce", description = "Who could introduce us? The best chains of organisations that know each other, strongest first.", footer = {
        "", "Example:", "  weft introduce --from-organisation bae-systems --to-market MY"})
final class IntroduceCommand extends DatedQuestion {

    @ArgGroup(multiplicity = "1")
    From from = new From();

    @ArgGroup(multiplicity = "1")
    To to = new To();

    @Option(names = "--mission", paramLabel = "SLUG", description = "The mission that the steps should serve.")
    @Nullable
    String mission;

    @Option(names = "--first", paramLabel = "N", description = "How many chains, 1 to 100; 5 where not given.")
    @Nullable
    Integer first;

    IntroduceCommand(Where where) {
        super(where);
    }

    /** Who asks: one of the two. */
    static final class From {

        @Option(names = {"--from-organisation",
                "--from.organisation"}, paramLabel = "SLUG", description = "Who asks: this organisation.")
        @Nullable
        String organisation;

        @Option(names = {"--from-region",
                "--from.region"}, paramLabel = "SLUG", description = "Who asks: anybody in this region.")
        @Nullable
        String region;
    }

    /** Who is to be reached: one of the two. */
    static final class To {

        @Option(names = {"--to-organisation",
                "--to.organisation"}, paramLabel = "SLUG", description = "Whom to reach: this organisation.")
        @Nullable
        String organisation;

        @Option(names = {"--to-market",
                "--to.market"}, paramLabel = "CODE", description = "Whom to reach: anybody in this market, such as MY.")
        @Nullable
        String market;
    }

    @Override
    String document() {
        return """
                query($from: IntroductionFrom!, $to: IntroductionTo!, $mission: ID, $first: Int, $asOf: Date) {
                  introductions(from: $from, to: $to, mission: $mission, first: $first, asOf: $asOf) {
                    introductions {
                      strength
                      hops { from { slug name } to { slug name } status strength relevance collaboration { slug name } }
                    }
                    whyNone
                    wouldMakeOne { from { slug name } to { slug name } sharedFields { slug name } }
                  }
                }""";
    }

    @Override
    Map<String, Object> variables() {
        return given("from", given("organisation", from.organisation, "region", from.region), "to",
                given("organisation", to.organisation, "market", to.market), "mission", mission, "first", first, "asOf",
                asOf);
    }

    @Override
    void show(JsonNode data, PrintStream out) {
        JsonNode answer = data.path("introductions");
        var table = new TextTable("CHAIN", "STRENGTH", "FROM", "TO", "STATUS", "THEY KNOW EACH OTHER BY");
        int rank = 0;
        for (JsonNode chain : answer.path("introductions")) {
            rank++;
            for (JsonNode hop : chain.path("hops")) {
                table.row(rank, chain.path("strength"), hop.at("/from/name"), hop.at("/to/name"), hop.path("status"),
                        hop.path("collaboration").isNull()
                                ? "one is part of the other"
                                : hop.at("/collaboration/name"));
            }
        }
        if (table.isEmpty()) {
            out.println(TextTable.text(answer.path("whyNone")));
            showWhatWouldMakeOne(answer.path("wouldMakeOne"), out);
        } else {
            out.print(table);
        }
    }

    private static void showWhatWouldMakeOne(JsonNode hops, PrintStream out) {
        if (!hops.isEmpty()) {
            var table = new TextTable("A TIE BETWEEN", "AND WOULD MAKE ONE", "FIELDS IN COMMON");
            hops.forEach(hop -> table.row(hop.at("/from/name"), hop.at("/to/name"),
                    String.join(", ",
                            hop.path("sharedFields").valueStream().map(f -> f.path("name").asString()).toList())));
            out.println();
            out.print(table);
        }
    }
}
