package org.weft.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "schema", description = "Prints the schema of the GraphQL API, with every description. No graph is opened.", footer = {
        "", "Example:", "  weft schema > weft.graphqls"})
final class SchemaCommand extends Answering {

    @Option(names = "--json", description = "Answer with {\"schema\": \"…\"}.")
    boolean json;

    SchemaCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls");
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        String schema = Arrays.stream(files).map(SchemaCommand::text).collect(Collectors.joining("\n"));
        if (json) {
            terminal().print(Map.of("schema", schema));
        } else {
            terminal().out().print(schema);
        }
        return Commands.FINE;
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
