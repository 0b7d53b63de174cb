package org.weft.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Option;

/** A command that needs no graph. */
abstract class Local implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "This help.")
    boolean help;

    Local(Terminal terminal) {
        this.terminal = terminal;
    }

    final Terminal terminal() {
        return terminal;
    }

    /** As the value of a JSON object or list. */
    final void print(Object answer) {
        terminal.out().println(Service.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }
}
