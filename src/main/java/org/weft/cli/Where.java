package org.weft.cli;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** Which graph is asked: that of a service that runs, or the one in a folder, opened here. */
final class Where {

    static final String USUAL = "http://localhost:8080";

    private final Class<?> application;
    private final Terminal terminal;

    @Option(names = "--url", paramLabel = "URL", description = "The service to ask. Else $WEFT_URL; else "
            + USUAL
            + ", and where no service answers there, the graph in the data folder is opened here.")
    @Nullable
    URI url;

    @Option(names = "--data", paramLabel = "FOLDER", description = "Ask no service: open the graph in this data folder here.")
    @Nullable
    Path data;

    Where(Class<?> application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    /** The same choice, to be filled in by another command. */
    Where another() {
        return new Where(application, terminal);
    }

    /** The service to ask; says on stderr which it is. */
    Service open() {
        URI named = named();
        if (named != null && data != null) {
            throw new WrongUsage("Give --url or --data, not both: a service has its data folder already.");
        }
        if (named != null) {
            terminal.say("Asking the service at " + named + ".");
            return new Service(named, () -> {
            });
        }
        var usual = new Service(URI.create(USUAL), () -> {
        });
        if (data == null && usual.isThere()) {
            terminal.say("Asking the service at " + USUAL + ".");
            return usual;
        }
        usual.close();
        if (data == null) {
            terminal.say("No service answers at " + USUAL + ": opening the graph here.");
        } else {
            terminal.say("Opening the graph in " + data + " here.");
        }
        return InProcess.open(application, data);
    }

    private @Nullable URI named() {
        String environment = System.getenv("WEFT_URL");
        URI named = url == null && data == null && environment != null && !environment.isBlank()
                ? address(environment.strip())
                : url;
        if (named != null && (named.getHost() == null || !String.valueOf(named.getScheme()).matches("https?"))) {
            throw new WrongUsage("'" + named + "' is no address of a service; write it as " + USUAL);
        }
        return named;
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException failure) {
            throw new WrongUsage("WEFT_URL holds '" + text + "', which is no address; write it as " + USUAL);
        }
    }
}
