package org.weft.intake.job;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.weft.intake.RowSink.Original;

/**
 * The records of an import that were not taken, as they stood, each with the reason: to be mended and given again. Tables come
 * as CSV with the file, line and reason behind their own columns, JSON and XML as the records with the reasons above them.
 */
final class Rejects {

    private final Scratch scratch;

    Rejects(Scratch scratch) {
        this.scratch = scratch;
    }

    /** How many there are. */
    public long count() {
        return scratch.rejectedRecords();
    }

    /** A ZIP with a file for each file or sheet that has rejected records. */
    public void writeZip(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var open = new Open(zip);
            scratch.eachRejected(open::write);
            open.end();
        }
    }

    /** The file that is being written; records come file by file. */
    private static final class Open {

        private static final List<String> REASONS = List.of("reason", "file", "line");

        private final ZipOutputStream zip;
        private final Writer text;
        private String name = "";
        private int number;

        Open(ZipOutputStream zip) {
            this.zip = zip;
            this.text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        }

        void write(Original original, String reason) throws IOException {
            boolean isTable = !original.header().isEmpty();
            if (!original.file().equals(name)) {
                end();
                name = original.file();
                zip.putNextEntry(new ZipEntry(entry(isTable)));
                if (isTable) {
                    row(original.header(), REASONS);
                }
            }
            if (isTable) {
                row(original.cells(), List.of(reason, original.file(), Long.toString(original.line())));
            } else {
                text.write(String.join("\n", original.cells()) + '\n');
            }
            text.flush();
        }

        private String entry(boolean isTable) {
            String stem = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("(?i)\\.(csv|xlsx|json|xml)$", "");
            return "rejected-" + ++number + '-' + stem + (isTable ? ".csv" : ".jsonl");
        }

        private void row(List<String> cells, List<String> reasons) throws IOException {
            var all = new ArrayList<>(cells);
            all.addAll(reasons);
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(all);
            csv.flush();
        }

        void end() throws IOException {
            if (number > 0) {
                text.flush();
                zip.closeEntry();
            }
        }
    }
}
