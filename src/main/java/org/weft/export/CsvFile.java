package org.weft.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.weft.sheet.Column;

/** Writes CSV as RFC 4180 has it, in UTF-8; with a byte order mark, without which Excel takes it for another encoding. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean withMark;

    CsvFile(boolean withMark) {
        this.withMark = withMark;
    }

    /** The table alone. */
    void write(TableFile<?> table, OutputStream out) throws IOException {
        var csv = open(out);
        csv.writeRecord(table.columns().stream().map(Column::header).toList());
        table.forEachRow(values -> csv.writeRecord(line(values)));
        csv.flush();
    }

    /** The table, and beside it what the file says of itself. */
    void writeWithAbout(TableFile<?> table, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
        write(table, zip);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("about.csv"));
        var csv = open(zip);
        for (List<@Nullable Object> line : table.about()) {
            csv.writeRecord(line(line));
        }
        csv.flush();
        zip.closeEntry();
        zip.finish();
    }

    /** Never closed: the stream belongs to who gave it. */
    private CsvWriter open(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        if (withMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        return CsvWriter.builder().build(writer);
    }

    private static List<String> line(List<@Nullable Object> values) {
        return values.stream().map(Plain::line).toList();
    }
}
