package org.weft.cli;

import java.io.PrintStream;
import java.util.Map;

import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

@Command(name = "refresh", description = "Has the service read the graph again, for what others wrote straight into Neo4j.", footer = {
        "", "Example:", "  weft refresh --url http://localhost:8080"})
final class RefreshCommand extends Question {

    RefreshCommand(Where where) {
        super(where);
    }

    @Override
    String document() {
        return "mutation { refresh }";
    }

    @Override
    Map<String, Object> variables() {
        return Map.of();
    }

    @Override
    void show(JsonNode data, PrintStream out) {
        out.println("The graph is read again; this is version " + data.path("refresh").asString() + ".");
    }
}
