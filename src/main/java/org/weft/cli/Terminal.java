package org.weft.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a command answers, and whom it may ask.
 *
 * @param out answers, and nothing else
 * @param err what goes on beside
 * @param answers what a person types; null where nobody is there
 */
record Terminal(PrintStream out, PrintStream err, @Nullable BufferedReader answers) {

    /** This process's own; where its characters are ASCII alone, names are written in UTF-8 all the same. */
    static Terminal ofThisProcess() {
        BufferedReader answers = Optional.ofNullable(System.console()).filter(Console::isTerminal)
                .map(console -> new BufferedReader(console.reader())).orElse(null);
        return new Terminal(unicode(System.out), unicode(System.err), answers);
    }

    private static PrintStream unicode(PrintStream stream) {
        Charset charset = stream.charset();
        return charset.equals(StandardCharsets.US_ASCII)
                ? new PrintStream(stream, true, StandardCharsets.UTF_8)
                : stream;
    }

    boolean isWatched() {
        return answers != null;
    }

    /** Answers with JSON, such as a map or a list. */
    void print(Object answer) {
        out.println(Service.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }

    /** Says something that is no answer. */
    void say(String sentence) {
        err.println(sentence);
    }

    /** Whether the person says yes; nobody says no. */
    boolean confirms(String question) {
        if (answers == null) {
            return false;
        }
        err.print(question + " [y/N] ");
        err.flush();
        try {
            String answer = answers.readLine();
            return answer != null && (answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    PrintWriter writer() {
        return new PrintWriter(out, true, out.charset());
    }

    PrintWriter errors() {
        return new PrintWriter(err, true, err.charset());
    }
}
