package org.weft.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.weft.access.Release;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What can be asked for on the command line beside the service itself. */
public final class Commands {

    static final int FINE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private static final List<String> SWITCHES_OF_THE_SERVICE = List.of("--debug", "--trace");

    private Commands() {
    }

    /** Whether these arguments name a command; else they are the service's own, such as {@code --server.port=8081}. */
    public static boolean isNamed(String... arguments) {
        if (arguments.length == 0) {
            return false;
        }
        String first = arguments[0];
        if (first.equals("serve")) {
            return Arrays.asList(arguments).contains("--help") || Arrays.asList(arguments).contains("-h");
        }
        boolean isOfTheService = first.startsWith("--")
                && (first.contains(".") || SWITCHES_OF_THE_SERVICE.contains(first));
        return !isOfTheService;
    }

    /**
     * Does what the arguments say.
     *
     * @param application what Spring starts where no service answers
     * @return the exit code: 0 fine, 1 refused or failed, 2 wrong usage
     */
    public static int run(Class<?> application, String... arguments) {
        return line(application, Terminal.ofThisProcess()).execute(arguments);
    }

    static CommandLine line(Class<?> application, Terminal terminal) {
        var where = new Where(application, terminal);
        var line = new CommandLine(new Weft()).addSubcommand(new ServeCommand()).addSubcommand(new ImportCommand(where))
                .addSubcommand(new ExportCommand(where)).addSubcommand(new GapsCommand(where))
                .addSubcommand(new CoverageCommand(where)).addSubcommand(new IntroduceCommand(where))
                .addSubcommand(new MarketsCommand(where)).addSubcommand(new BacktestCommand(where))
                .addSubcommand(new SchemaCommand(terminal)).addSubcommand(new RefreshCommand(where))
                .addSubcommand(new GenerateCommand(terminal)).addSubcommand(new CompletionCommand(terminal));
        line.registerConverter(LocalDate.class, Commands::day);
        return line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true).setOut(terminal.writer())
                .setErr(terminal.errors()).setParameterExceptionHandler(Commands::misused)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException failure) {
            throw new TypeConversionException("'" + text + "' is not a day; write it as 2026-11-21");
        }
    }

    private static int misused(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        return tellOfHelp(command);
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            CommandLine command = wrong.getCommandLine();
            String word = "'" + unmatched.getUnmatched().getFirst() + "'";
            return command.getSubcommands().isEmpty()
                    ? word + " is a word too many."
                    : "There is no command " + word + ". There are: "
                            + String.join(", ", command.getSubcommands().keySet())
                            + ".";
        }
        return String.valueOf(wrong.getMessage());
    }

    private static int failed(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof WrongUsage wrong) {
            command.getErr().println(wrong.getMessage());
            return tellOfHelp(command);
        }
        if (failure instanceof Refused refused) {
            command.getErr().println(refused.getMessage());
            return REFUSED;
        }
        throw failure;
    }

    private static int tellOfHelp(CommandLine command) {
        command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        command.getErr().flush();
        return WRONG_USAGE;
    }

    @Command(name = "weft", mixinStandardHelpOptions = true, versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", description = "Which connections have we got, which are missing, how sure are we, and who could introduce us?", footer = {
            "", "Without a command, weft starts the service. Each command has its own help: weft gaps --help",
            "Exit codes: 0 fine; 1 refused or failed, with the reason on stderr; 2 wrong usage."})
    private static final class Weft implements Runnable {

        @Override
        public void run() {
            throw new WrongUsage("Name a command, such as: weft gaps --region lancashire");
        }
    }

    private static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[]{"weft " + Release.version()};
        }
    }
}
