package org.weft.cli;

import java.io.PrintStream;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** A command that is one question of GraphQL: its options are the arguments, its table the answer. */
abstract class Question extends Asking {

    Question(Where where) {
        super(where);
    }

    /** The query. */
    abstract String document();

    /** What its variables are. */
    abstract Map<String, Object> variables();

    /** Writes the answer for people. */
    abstract void show(JsonNode data, PrintStream out);

    /** The exit code that goes with an answer. */
    int exitCode(JsonNode data) {
        return Commands.FINE;
    }

    @Override
    public final Integer call() {
        try (Service service = where.open()) {
            JsonNode data = service.ask(document(), variables());
            if (json) {
                terminal().print(data);
            } else {
                show(data, terminal().out());
            }
            return exitCode(data);
        }
    }
}
