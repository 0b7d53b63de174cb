package org.weft.intake.job;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

import org.weft.intake.Problem;

/**
 * What an import would change, before anything is written.
 *
 * @param counts by kind of thing, those with rows alone
 * @param rows the first rows of each kind and verdict
 * @param matches organisations of the file that the graph has under another id, the first of them
 * @param unknown values that are not known, most frequent first
 * @param duplicates organisations of the file that may be others of the graph, best first
 * @param notices what a person should know that is no mistake
 * @param problems what is wrong with rejected records, the first of them
 * @param rejected how many records are not taken
 */
record ImportPreview(List<TableCount> counts, List<PreviewRow> rows, List<Match> matches,
        List<UnknownValue> unknown, List<Duplicate> duplicates, List<Notice> notices, List<Problem> problems,
        long rejected) {

    /** How many rows would be written. */
    long changes() {
        return counts.stream().mapToLong(count -> count.added() + count.changed()).sum();
    }

    /** What is otherwise than it was at first, in words; null for nothing. */
    @Nullable
    String since(ImportPreview first) {
        if (counts.equals(first.counts) && rejected == first.rejected) {
            return null;
        }
        return "Somebody wrote after the preview, so the rows were compared with the graph once more: " + inWords()
                + ". The preview had said: " + first.inWords() + ".";
    }

    private String inWords() {
        return Stream.concat(counts.stream().map(count -> count.table() + " " + count.added() + " added, "
                + count.changed() + " changed, " + count.unchanged() + " unchanged"),
                Stream.of(rejected + " not taken"))
                .collect(Collectors.joining("; "));
    }

    /**
     * How many rows of one kind there are.
     *
     * @param table name of the kind, as the template's sheets have it
     * @param added about things that the graph does not have yet
     * @param changed saying more or something else of things that are there
     * @param unchanged statements that the graph has already
     */
    record TableCount(String table, long added, long changed, long unchanged) {}

    /**
     * One row, for a person to look at.
     *
     * @param table name of the kind
     * @param id what it goes by in the graph
     * @param cells what it says, as {@code column: value}
     */
    record PreviewRow(String table, Judged.Verdict verdict, String file, long line, String id,
            List<String> cells) {}

    /**
     * An organisation that is there already.
     *
     * @param id in the file
     * @param organisation slug in the graph
     * @param reason why the two are held to be one
     */
    record Match(String id, String name, String organisation, String reason) {}

    /**
     * A value that names nothing known.
     *
     * @param kind what it should name: country, mission, organisation …
     * @param times how often it stands there
     * @param suggestions what may be meant, best first
     */
    record UnknownValue(String kind, String value, long times, List<String> suggestions) {}

    /**
     * Two that may be one; somebody has to look.
     *
     * @param id in the file
     * @param organisation slug in the graph
     * @param score how alike, 0 to 1
     */
    record Duplicate(String id, String name, String organisation, double score, String reason) {}

    /**
     * A sentence, how often it holds, and the first few cases.
     *
     * @param sentence what was left out or taken otherwise
     */
    record Notice(String sentence, long times, List<String> examples) {}
}
