package org.weft.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.weft.Weft;

/**
 * What came of a command.
 *
 * @param exit its exit code
 */
record Typed(int exit, String out, String err) {

    /** A command that nobody watches. */
    static Typed command(String... words) {
        return command(null, words);
    }

    /** A command whose questions are answered so. */
    static Typed answering(String answer, String... words) {
        return command(new BufferedReader(new StringReader(answer + "\n")), words);
    }

    private static Typed command(@Nullable BufferedReader answers, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), answers);
        int exit = Commands.line(Weft.class, terminal).execute(words);
        return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
