package org.weft.cli;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "completion", description = "Prints a script by which bash and zsh complete commands, options and values with TAB.", footer = {
        "", "Example:", "  weft() { java -jar /path/to/weft.jar \"$@\"; }", "  source <(weft completion)"})
final class CompletionCommand extends Answering {

    @Spec
    @Nullable
    CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        terminal().out().print(AutoComplete.bash("weft", Objects.requireNonNull(spec).root().commandLine()));
        return Commands.FINE;
    }
}
