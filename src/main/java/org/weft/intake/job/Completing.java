package org.weft.intake.job;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.weft.intake.ImportSettings;
import org.weft.intake.Problem;
import org.weft.intake.Recorder;
import org.weft.intake.Row;
import org.weft.intake.Table;

/** Makes rows exact, and gives them what a person need not write: keys, kinds, sources and where they stand in these. */
final class Completing {

    private final Scratch scratch;
    private final ImportSettings settings;
    private final boolean isExtract;
    private final Findings findings;
    private final LocalDate today;
    private final Map<String, String> sources = new LinkedHashMap<>();

    Completing(Scratch scratch, ImportSettings settings, boolean isExtract, Findings findings, LocalDate today) {
        this.scratch = scratch;
        this.settings = settings;
        this.isExtract = isExtract;
        this.findings = findings;
        this.today = today;
    }

    /** The row with exact values and nothing missing that can be made. */
    Row exact(Row loose) {
        return named(Values.exact(completed(loose)));
    }

    /** What is wrong where two ids of the file become one key: neither stands for the other. */
    Optional<Problem> takenId(Row loose, Row exact) {
        String id = loose.cell("id").strip();
        if (isExtract || id.isEmpty() || exact.cell("id").isEmpty()) {
            return Optional.empty();
        }
        String key = "given " + exact.fact();
        String first = scratch.named(key);
        if (first == null) {
            scratch.name(key, id);
        }
        return first == null || first.equals(id)
                ? Optional.empty()
                : Optional.of(new Problem(exact.file(), exact.line(), "id", id, Problem.Code.INVALID,
                        "becomes '" + exact.cell("id") + "', as '" + first
                                + "' does; write lower-case letters and digits, joined by hyphens"));
    }

    /** A source for each file that rows rest on. */
    List<Row> sources() {
        return sources.entrySet().stream().map(source -> new Row(Table.SOURCES, source.getKey(), 0,
                Map.of("id", source.getValue(), "title", source.getKey(), "kind", "DATASET", "visibility",
                        settings.visibility(), "published", today.toString())))
                .toList();
    }

    /** The file without its sheet. */
    private static String fileOf(Row row) {
        int sheet = row.file().indexOf(", sheet ");
        return sheet < 0 ? row.file() : row.file().substring(0, sheet);
    }

    /** With what a person need not write: the source is the file, the place in it is the row's own name. */
    private Row completed(Row row) {
        if (row.table() == Table.SOURCES) {
            return row;
        }
        var cells = new LinkedHashMap<>(row.cells());
        String given = settings.source();
        if (given != null) {
            cells.put("source", given);
        } else if (row.cell("source").isBlank()) {
            cells.put("source", sources.computeIfAbsent(fileOf(row), Recorder::slug));
        }
        if (!row.table().columns().containsKey("quote")) {
            cells.remove("quote");
        }
        if (row.table() == Table.ORGANISATIONS && row.cell("region").isBlank() && settings.region() != null
                && !isExtract) {
            cells.put("region", settings.region());
        }
        return row.with(cells);
    }

    /** With an id made of its words, where it has none, and the kinds that a person may leave out. */
    private Row named(Row row) {
        var cells = new LinkedHashMap<>(row.cells());
        if (row.table() == Table.TIES) {
            cells.putIfAbsent("kind", "PARTNERSHIP");
            cells.putIfAbsent("name", String.join(" – ", row.values("parties")));
            if (cells.putIfAbsent("status", "ACTIVE") == null) {
                findings.lasting().notice("A tie without a status is taken to be ACTIVE.",
                        row.file() + ", line " + row.line());
            }
        }
        if (row.table().columns().containsKey("id") && row.cell("id").isEmpty()) {
            cells.put("id", idOf(row.table(), cells));
            tellApart(row, cells);
        }
        if (row.table() != Table.SOURCES && row.cell("locator").isEmpty()) {
            cells.put("locator", row.table().fileName() + ": "
                    + cells.getOrDefault("id", cells.getOrDefault("country", "row " + row.line())));
        }
        return row.with(cells);
    }

    /** Two organisations of one name in two countries are two. */
    private void tellApart(Row row, Map<String, String> cells) {
        Mention known = scratch.mention(row.table().fact() + ':' + cells.get("id"));
        String country = row.cell("country");
        if (row.table() == Table.ORGANISATIONS && known != null && !country.isEmpty() && !known.country().isEmpty()
                && !known.country().equals(country)) {
            cells.put("id", Recorder.slug(cells.get("id") + ' ' + country));
            findings.lasting().notice("Organisations of one name in two countries are taken for two; give them ids.",
                    row.cell("name") + ", " + row.file() + ", line " + row.line());
        }
    }

    private static String idOf(Table table, Map<String, String> cells) {
        String named = switch (table) {
            case TIES -> cells.get("kind") + ' ' + cells.getOrDefault("parties", "");
            case SOURCES -> cells.getOrDefault("title", "");
            case OBSERVATIONS -> String.join(" ", cells.getOrDefault("about", ""), cells.getOrDefault("indicator", ""),
                    cells.getOrDefault("year", ""));
            case ALUMNI, STUDENTS -> String.join(" ", table.fact(), cells.getOrDefault("university", ""),
                    cells.getOrDefault("market", ""), cells.getOrDefault("field", ""),
                    cells.getOrDefault("employer", ""), cells.getOrDefault("level", ""),
                    cells.getOrDefault("year", ""));
            case REVIEWS -> String.join(" ", "review", cells.getOrDefault("region", ""),
                    cells.getOrDefault("mission", ""), cells.getOrDefault("market", ""),
                    cells.getOrDefault("organisation", ""), cells.getOrDefault("reviewedOn", ""));
            default -> cells.getOrDefault("name", "");
        };
        String slug = Recorder.slug(named);
        return slug.length() <= 200 ? slug : slug.substring(0, 180) + '-' + Integer.toHexString(slug.hashCode());
    }
}
