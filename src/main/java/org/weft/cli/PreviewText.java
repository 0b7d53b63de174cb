package org.weft.cli;

import java.io.PrintStream;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** What an import would change, on a screen: counts first, then what a person should look at. */
final class PreviewText {

    private static final int SHOWN = 10;

    private final JsonNode job;
    private final JsonNode preview;

    /** Of an import that can be looked at. */
    PreviewText(JsonNode job) {
        this.job = job;
        this.preview = job.path("preview");
    }

    /** How many rows of all kinds. */
    static long sum(JsonNode job, String which) {
        return job.at("/preview/counts").valueStream().mapToLong(count -> count.path(which).asLong()).sum();
    }

    void print(PrintStream out) {
        out.println(words(job.path("files"), ", ") + ": " + text(job, "format"));
        var table = new TextTable("", "NEW", "CHANGED", "UNCHANGED");
        preview.path("counts").forEach(count -> table.row(count.path("table"), count.path("added"),
                count.path("changed"), count.path("unchanged")));
        if (!table.isEmpty()) {
            out.print(table);
        }
        out.println("Not taken: " + preview.path("rejected").asLong() + " records.");
        list(out, "What is wrong with them", preview.path("problems"), PreviewText::problem,
                "--rejected FILE.zip saves all with their reasons");
        list(out, "Names nothing known", preview.path("unknown"), PreviewText::unknown, "");
        list(out, "Known already under another id", preview.path("matches"),
                match -> text(match, "name") + " is " + text(match, "organisation") + ": " + text(match, "reason"), "");
        list(out, "May be the same; somebody has to look", preview.path("duplicates"),
                pair -> text(pair, "name") + " and " + text(pair, "organisation") + ": " + text(pair, "reason"), "");
        list(out, "To know", preview.path("notices"), notice -> text(notice, "sentence") + " (" + text(notice, "times")
                + " times: " + words(notice.path("examples"), "; ") + ")", "");
    }

    private interface Line {
        String of(JsonNode node);
    }

    private static void list(PrintStream out, String title, JsonNode nodes, Line line, String more) {
        if (nodes.isEmpty()) {
            return;
        }
        out.println(title + ":");
        nodes.valueStream().limit(SHOWN).forEach(node -> out.println("  " + line.of(node)));
        if (nodes.size() > SHOWN) {
            out.println("  … and more" + (more.isEmpty() ? "" : "; " + more));
        }
    }

    private static String problem(JsonNode problem) {
        String column = text(problem, "column");
        return text(problem, "file") + ", line " + text(problem, "line") + (column.isBlank() ? "" : ", " + column)
                + ": '"
                + text(problem, "value") + "' " + text(problem, "message");
    }

    private static String unknown(JsonNode value) {
        List<JsonNode> suggestions = value.path("suggestions").valueStream().toList();
        return text(value, "kind") + " '" + text(value, "value") + "', " + text(value, "times") + " times"
                + (suggestions.isEmpty() ? "" : ": did you mean " + words(value.path("suggestions"), " or ") + "?");
    }

    private static String words(JsonNode list, String between) {
        return String.join(between, list.valueStream().map(TextTable::text).toList());
    }

    private static String text(JsonNode node, String field) {
        return TextTable.text(node.path(field));
    }
}
