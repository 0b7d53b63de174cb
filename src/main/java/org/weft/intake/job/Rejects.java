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
 * as CSV with the reason, file and line behind their own columns, JSON as an object a line with the reason first, or in the lists
 * that it stood in, XML under one root with the reason above each record.
 */
final class Rejects {

    private final Scratch scratch;

    Rejects(Scratch scratch) {
        this.scratch = scratch;
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
        private RejectedText.Kind kind = RejectedText.Kind.TABLE;
        private String list = "";
        private int number;

        Open(ZipOutputStream zip) {
            this.zip = zip;
            this.text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        }

        void write(Original original, String reason) throws IOException {
            RejectedText.Kind its = RejectedText.Kind.of(original);
            if (!original.file().equals(name) || its != kind) {
                end();
                begin(original, its);
            }
            if (kind == RejectedText.Kind.TABLE) {
                row(own(original.header(), original.cells()),
                        List.of(reason, original.file(), Long.toString(original.line())));
            } else {
                text.write(kind.record(original, reason, list));
                list = original.list();
            }
            text.flush();
        }

        private void begin(Original original, RejectedText.Kind its) throws IOException {
            name = original.file();
            kind = its;
            list = "";
            String stem = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                    .replaceAll("(?i)\\.(csv|xlsx|jsonl?|xml|graphml)$", "");
            zip.putNextEntry(new ZipEntry("rejected-" + ++number + '-' + stem + kind.ending()));
            text.write(kind.head());
            if (kind == RejectedText.Kind.TABLE) {
                row(own(original.header(), original.header()), REASONS);
            }
        }

        /** Without the reasons of the last time, where it is given again. */
        private static List<String> own(List<String> header, List<String> cells) {
            int width = header.size() - REASONS.size();
            return width > 0 && header.subList(width, header.size()).equals(REASONS) ? cells.subList(0, width) : cells;
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
                text.write(kind.foot());
                text.flush();
                zip.closeEntry();
            }
        }
    }
}
