package org.weft.cli;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** For the help alone: the service is started before any command is looked for. */
@Command(name = "serve", description = {"Starts the service; so does weft without a command.",
        "Options are Spring Boot's: --server.port=8081, --weft.store.data-folder=FOLDER, --spring.neo4j.uri=neo4j://host:7687 …"}, footer = {
                "", "Example:", "  weft serve --server.port=8081"})
final class ServeCommand implements Runnable {

    @Unmatched
    List<String> settings = List.of();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "This help.")
    boolean help;

    @Override
    public void run() {
        throw new WrongUsage("Write serve first: weft serve --server.port=8081");
    }
}
