package org.weft.intake.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.weft.intake.Column;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.RowSink;
import org.weft.intake.Table;
import org.weft.intake.Template;

/**
 * Our own data format: sheets or CSV files named like the tables, or with the columns of organisations or ties under any
 * name.
 */
@Component
final class TemplateFormat implements Format {

    /** Other words for a column, tried where its own name is not there. */
    private static final Map<String, List<String>> OTHER_WORDS = Map.of("id", List.of("slug"), "kind", List.of("type"),
            "name",
            List.of("organisation", "organization", "organisation name"), "parties",
            List.of("partners", "organisations"),
            "aliases", List.of("alias", "also known as", "other names"), "partOf", List.of("parent"), "startedOn",
            List.of("started", "start", "start date"), "endedOn", List.of("ended", "end", "end date"), "website",
            List.of("web site", "url"), "note", List.of("notes"));

    /** Sheets that tell of the others. */
    private static final Set<String> BESIDE = Set.of("help", "about", "readme");

    /** Columns of the tables that Weft writes to be read, which nobody else would call so. */
    private static final Set<String> FOR_READING = Set.of("isIllustrative", "partOf.name", "parties.name",
            "region.name", "market.name", "mission.name", "organisation.name");

    private static final String NO_TABLE = "Sheets or files that are no table of the data format are not read.";

    @Override
    public String name() {
        return "TEMPLATE";
    }

    @Override
    public String description() {
        return "Weft's own template: an Excel workbook with the sheets organisations and ties, or CSV files of those names.";
    }

    @Override
    public boolean isExtract() {
        return false;
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        for (Part part : parts) {
            if (Spreadsheet.is(part) && recognises(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedLikeATable(Part part) {
        String name = part.name().substring(part.name().lastIndexOf('/') + 1);
        return Arrays.stream(Table.values()).anyMatch(table -> name.startsWith(table.fileName() + '.'));
    }

    private static boolean recognises(Part part) throws IOException {
        try (Spreadsheet book = Spreadsheet.open(part)) {
            for (Sheet sheet : book.sheets()) {
                if (isForReading(sheet) || table(sheet).filter(table -> hasHeader(sheet, table)).isPresent()) {
                    return true;
                }
            }
            return false;
        } catch (IntakeException broken) {
            return false;
        }
    }

    private static boolean hasHeader(Sheet sheet, Table table) {
        try {
            return sheet.header(wanted(table)).isPresent();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        long lines = 0;
        for (Part part : parts) {
            if (parts.size() > 1 && part.name().endsWith("README.txt")) {
                continue;
            }
            if (parts.size() > 1 && !recognises(List.of(part)) && !isNamedLikeATable(part)) {
                if (part.name().matches("(?i).*\\.(csv|tsv|xlsx)")) { // no letter to the reader: a table that is broken
                    Legible.require(part);
                }
                rows.notice(NO_TABLE, part.name());
                continue;
            }
            try (Spreadsheet book = Spreadsheet.open(part)) {
                book.hidden()
                        .forEach(sheet -> rows.notice("Hidden sheets are not read.", part.name() + ", sheet " + sheet));
                for (Sheet sheet : book.sheets()) {
                    lines += read(sheet, rows);
                }
            }
        }
        if (lines == 0) {
            throw new IntakeException(
                    "'" + parts.getFirst().name() + "' has no rows of organisations, ties or another table.",
                    "Name the sheets (or CSV files) organisations and ties, and fill in rows below their header.");
        }
    }

    /** A table of answers that Weft wrote; so that reading it can say what to take instead. */
    private static boolean isForReading(Sheet sheet) throws IOException {
        return sheet.header(new Wanted("", header -> header.count(FOR_READING) > 0)).isPresent();
    }

    private static long read(Sheet sheet, RowSink rows) throws IOException {
        if (isForReading(sheet)) {
            throw new IntakeException(
                    "'" + sheet.file()
                            + "' is a table that Weft wrote to be read: it does not say on which sources it rests.",
                    "To change what is there and give it back, take all of it out as GET /api/exports/template.xlsx (or"
                            + " template.zip), and change that.");
        }
        Optional<Table> table = table(sheet);
        if (table.isEmpty()) {
            if (!BESIDE.contains(Header.plain(sheet.name()))) {
                rows.notice(NO_TABLE, sheet.file());
            }
            return 0;
        }
        var reader = new TableLines(table.get(), rows);
        return sheet.read(wanted(table.get()), rows, reader::read);
    }

    /** The table that a sheet holds, by its name, else by its header. */
    private static Optional<Table> table(Sheet sheet) throws IOException {
        String name = Header.plain(sheet.name()).replace("organiz", "organis").replaceFirst("\\d+$", "");
        Optional<Table> named = Arrays.stream(Table.values())
                .filter(table -> name.equals(table.fileName()) || name.equals(table.fact())).findFirst();
        if (named.isPresent() || BESIDE.contains(name)) {
            return named;
        }
        if (sheet.header(new Wanted("", TemplateFormat::isOfTies)).isPresent()) {
            return Optional.of(Table.TIES);
        }
        return sheet.header(new Wanted("", TemplateFormat::isOfOrganisations)).isPresent()
                ? Optional.of(Table.ORGANISATIONS)
                : Optional.empty();
    }

    private static boolean isOfTies(Header header) {
        return header.hasAll("parties", "kind") && header.count(Table.TIES.columns().keySet()) >= 3;
    }

    private static boolean isOfOrganisations(Header header) {
        return header.hasAll("name", "kind") && !header.has("parties") && !header.has("label")
                && header.count(
                        List.of("country", "partOf", "website", "aliases", "ror", "companyNumber", "place", "sectors",
                                "wikidata")) >= 1;
    }

    private static Wanted wanted(Table table) {
        return new Wanted(
                String.join(", ",
                        table.columns().values().stream().filter(column -> Template.isNeeded(table, column))
                                .map(Template::words).toList()),
                header -> table.columns().values().stream().filter(column -> place(header, column) >= 0).count() >= 2);
    }

    /** Where a column stands under its own or another word; -1 for nowhere. */
    static int place(Header header, Column column) {
        int place = header.place(column.name());
        for (String other : OTHER_WORDS.getOrDefault(column.name(), List.of())) {
            place = place < 0 ? header.place(other) : place;
        }
        return place;
    }
}
