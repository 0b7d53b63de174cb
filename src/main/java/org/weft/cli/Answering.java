package org.weft.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Option;

/** A command that answers, or says how it is used. */
abstract class Answering implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "This help.")
    boolean help;

    Answering(Terminal terminal) {
        this.terminal = terminal;
    }

    final Terminal terminal() {
        return terminal;
    }
}
