package org.weft.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.JsonNode;

@Command(name = "export", customSynopsis = {"weft export WHAT [-o FILE] [--PARAMETER VALUE]…",
        "weft export --list"}, description = {
                "Takes an answer, a list or the network out as a file.",
                "WHAT is a name of the list, such as gaps.xlsx or network.gexf; without an ending it is CSV.",
                "Parameters are those of the list: --region lancashire --kind LINK --from.region lancashire; a list is given with "
                        + "commas, or by repeating its name."}, footer = {
                                "", "Example:", "  weft export gaps.xlsx --region lancashire -o gaps.xlsx"})
final class ExportCommand extends Asking {

    private static final Pattern DASH = Pattern.compile("-([a-z])");

    @Parameters(index = "0", arity = "0..1", paramLabel = "WHAT", description = "What to take out, and as what: gaps.xlsx.")
    @Nullable
    String what;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", description = "Where to write it; - for stdout, a folder for the service's name in it. In this folder, under the service's name for it, where not given.")
    @Nullable
    String output;

    @Option(names = "--list", description = "What there is, with its parameters.")
    boolean list;

    @Unmatched
    @Nullable
    List<String> parameters;

    ExportCommand(Where where) {
        super(where);
    }

    @Override
    public Integer call() throws IOException {
        if (list && what != null) {
            throw new WrongUsage("--list is of all there is; leave out '" + what + "', or --list.");
        }
        if (!list && what == null) {
            throw new WrongUsage("Say what to export, such as gaps.xlsx, or ask for the --list.");
        }
        String path = "/api/exports" + (list ? "" : '/' + encoded(file()) + query());
        try (Service service = where.open()) {
            if (list) {
                show(service.get(path));
            } else {
                take(new Download(service.download(path)));
            }
        }
        return Commands.FINE;
    }

    private void take(Download download) throws IOException {
        if ("-".equals(output)) {
            download.to(terminal().out());
            return;
        }
        Path named = Path.of(output == null ? "" : output);
        Path file = output == null || Files.isDirectory(named) ? named.resolve(download.name()) : named;
        long bytes = download.to(file);
        if (json) {
            terminal().print(Map.of("file", file.toString(), "bytes", bytes));
        } else {
            terminal().say("Written: " + file + ", " + bytes + " bytes.");
        }
    }

    private void show(JsonNode answer) {
        if (json) {
            terminal().print(answer);
            return;
        }
        var table = new TextTable("WHAT", "THE QUESTION", "PARAMETERS");
        answer.path("exports").forEach(offer -> table.row(offer.path("name"), offer.path("title"),
                names(offer.path("parameters"))));
        terminal().out().print(table);
        terminal().say(
                "Tables end with .csv or .xlsx; network with .graphml, .gexf, .vosviewer.json, .kumu.json or .jsonld.");
    }

    private static String names(JsonNode parameters) {
        return String.join(", ", parameters.valueStream().map(one -> one.path("name").asString()).toList());
    }

    private String file() {
        String named = what == null ? "" : what;
        return named.contains(".") ? named : named + ".csv";
    }

    /** Options that are not ours are parameters: {@code --region lancashire}, {@code --kind=LINK}. */
    private String query() {
        var pairs = new ArrayList<String>();
        Iterator<String> rest = (parameters == null ? List.<String>of() : parameters).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!option.startsWith("--")) {
                throw new WrongUsage("'" + option + "' is no parameter; write --region lancashire");
            }
            int end = option.indexOf('=');
            if (end < 0 && !rest.hasNext()) {
                throw new WrongUsage("'" + option + "' needs a value; write --region lancashire");
            }
            String value = end < 0 ? rest.next() : option.substring(end + 1);
            pairs.add(encoded(parameter(option.substring(2, end < 0 ? option.length() : end))) + '=' + encoded(value));
        }
        return pairs.isEmpty() ? "" : '?' + String.join("&", pairs);
    }

    /** As the service calls it: {@code as-of} is asOf, {@code from-region} is from.region. */
    private static String parameter(String name) {
        String dotted = name.replaceFirst("^(from|to)-(organisation|region|market)$", "$1.$2");
        return DASH.matcher(dotted).replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
