package org.weft.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.intake.Template;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(name = "import", description = {
        "Reads files, shows what they would change, and writes it when you say yes: all of it, or nothing.",
        "What the files are is told by what they hold: the template, Kumu, GraphML, ROR, OpenAlex, CORDIS, UKRI, Companies House, HESA, alumni."}, footer = {
                "", "Examples:", "  weft import partners.xlsx --region lancashire",
                "  weft import BasicCompanyData.csv --filter postcodes=PR,LA --yes",
                "  weft import --template partners.xlsx", "  weft import --undo 0b6ad3c2-…"})
final class ImportCommand extends Asking {

    @Parameters(paramLabel = "FILE", description = "Files that belong together: workbooks, CSV, JSON, ZIP, gzip …")
    @Nullable
    List<Path> files;

    @Option(names = "--preview", description = "Show what would change, and write nothing.")
    boolean preview;

    @Option(names = {"-y", "--yes"}, description = "Write without asking.")
    boolean yes;

    @Option(names = "--region", paramLabel = "SLUG", description = "Region of the organisations, where the files do not say.")
    @Nullable
    String region;

    @Option(names = "--source", paramLabel = "SLUG", description = "A source that is there, on which all rows rest; else the registry, or the files themselves.")
    @Nullable
    String source;

    @Option(names = "--format", paramLabel = "NAME", description = "What the files are, where that is not recognised: TEMPLATE, KUMU, ROR …")
    @Nullable
    String format;

    @Option(names = "--university", paramLabel = "SLUG", description = "Whose alumni these are, where the files do not say.")
    @Nullable
    String university;

    @Option(names = "--visibility", paramLabel = "WHO", description = "For whom the source is meant that a file becomes: PUBLIC (where not given), PARTNERS or PRIVATE.")
    @Nullable
    String visibility;

    @Option(names = "--by", paramLabel = "ROLE", description = "The role of who imports, such as 'international office'; no name.")
    @Nullable
    String by;

    @Option(names = "--filter", paramLabel = "NAME=VALUE[,VALUE]", description = "Take a part of a large file: countries, kinds, years, postcodes, sic. May be repeated.")
    @Nullable
    Map<String, String> filters;

    @Option(names = "--rejected", paramLabel = "FILE.zip", description = "Save the records that are not taken, each with the reason.")
    @Nullable
    Path rejected;

    @Option(names = "--undo", paramLabel = "ID", description = "Take an import back as a whole.")
    @Nullable
    String undo;

    @Option(names = "--list", description = "Imports so far, newest first.")
    boolean list;

    @Option(names = "--template", paramLabel = "FILE", description = "Save the template to fill in, as .xlsx or .zip (CSV files).")
    @Nullable
    Path template;

    ImportCommand(Where where) {
        super(where);
    }

    @Override
    public Integer call() throws IOException {
        if (Stream.of(files != null, undo != null, list, template != null).filter(isAsked -> isAsked).count() != 1) {
            throw new WrongUsage("Give files to import, or one of --list, --undo ID and --template FILE.");
        }
        if (yes && preview) {
            throw new WrongUsage("Give --yes or --preview, not both.");
        }
        if (template != null) {
            return save(template);
        }
        List<Path> given = files == null ? List.of() : files;
        given.stream().filter(file -> !Files.isRegularFile(file) || !Files.isReadable(file)).findFirst()
                .ifPresent(missing -> {
                    throw new WrongUsage("There is no file '" + missing + "' that can be read.");
                });
        try (Service service = where.open()) {
            if (list) {
                return show(service.get("/api/imports"));
            }
            var run = new ImportRun(service, terminal(), json);
            return undo == null ? run.of(given, fields(), rejected, agreement()) : run.undo(undo);
        }
    }

    private ImportRun.Agreement agreement() {
        return preview ? ImportRun.Agreement.NO : yes ? ImportRun.Agreement.YES : ImportRun.Agreement.ASK;
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        given("region", region, "source", source, "format", format, "university", university, "by", by,
                "visibility", visibility)
                .forEach((name, value) -> fields.put(name, String.valueOf(value)));
        if (filters != null) {
            filters.forEach((name, values) -> fields.put("filter." + name, values));
        }
        return fields;
    }

    private int save(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".xlsx") && !name.endsWith(".zip")) {
            throw new WrongUsage(
                    "The template is a workbook or a ZIP of CSV files: name a file that ends with .xlsx or .zip");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            if (name.endsWith(".xlsx")) {
                Template.writeXlsx(out);
            } else {
                Template.writeZip(out);
            }
        }
        terminal().say("Written: " + file + ". Fill it in, then: weft import " + file);
        return Commands.FINE;
    }

    private int show(JsonNode imports) {
        if (json) {
            terminal().print(imports);
            return Commands.FINE;
        }
        var table = new TextTable("ID", "STATE", "STARTED", "FORMAT", "FILES");
        imports.forEach(one -> table.row(one.path("id"), one.path("state"), one.path("startedAt"), one.path("format"),
                String.join(", ", one.path("files").valueStream().map(JsonNode::asString).toList())));
        terminal().out().print(table);
        return Commands.FINE;
    }
}
