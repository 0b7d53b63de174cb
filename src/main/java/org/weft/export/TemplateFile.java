package org.weft.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.weft.access.Asked;
import org.weft.access.Release;
import org.weft.intake.Apostrophe;
import org.weft.intake.Row;
import org.weft.intake.StatedRows;
import org.weft.intake.Table;

/**
 * All that has been said, in the data format: a file or a sheet for each table, a row for each statement. Given back, it
 * changes nothing; given to an empty graph, it makes the same one. Counts of people are left out.
 */
final class TemplateFile {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final StatedRows rows;

    TemplateFile(StatedRows rows) {
        this.rows = rows;
    }

    /** Counts of people may be few, and each would stand here exactly. */
    private static List<Table> tables() {
        return Arrays.stream(Table.values()).filter(table -> !table.columns().containsKey("count")).toList();
    }

    private static List<String> about(Asked asked, long version) {
        return List.of(
                "All that has been said in Weft, in its own data format, a row for each statement with its source.",
                "Made on " + asked.today() + " by Weft (" + Release.version() + ") from version " + version
                        + " of the graph.",
                "Give it back at /api/imports: nothing changes. Give it to an empty Weft: it makes the same graph.",
                "Not in it: counts of people (alumni, students), which Weft publishes rounded and only so.",
                "An apostrophe before = + - @ keeps a spreadsheet from running a text; reading takes it away.",
                "The column statement tells a row that was recorded in Weft or moved by a merge; leave it, and empty it in"
                        + " copies of a row.",
                "What each column means: seed-data/README.md of Weft, and the sheet help of its template.");
    }

    private static List<String> header(Table table) {
        return table == Table.SOURCES
                ? List.copyOf(table.columns().keySet())
                : Stream.concat(table.columns().keySet().stream(), Stream.of(Row.STATEMENT)).toList();
    }

    /** What stands in a row, numbers as they are wanted. */
    private static Stream<Object> cells(Row row, Function<String, Object> number) {
        Stream<Object> cells = row.table().columns().values().stream().map(column -> row.isNumber(column)
                ? number.apply(row.cell(column.name()))
                : Apostrophe.put(row.cell(column.name())));
        return row.table() == Table.SOURCES
                ? cells
                : Stream.concat(cells, Stream.of(row.tellsItsStatement() ? row.occasion() : ""));
    }

    private static List<String> texts(Row row) {
        return cells(row, text -> text).map(Object::toString).toList();
    }

    private static List<@Nullable Object> values(Row row) {
        return cells(row, BigDecimal::new).<@Nullable Object>map(cell -> cell.equals("") ? null : cell).toList();
    }

    /** A ZIP of CSV files, in which equal tables are equal byte for byte. */
    void writeZip(Asked asked, long version, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, "README.txt");
        zip.write((String.join("\n", about(asked, version)) + '\n').getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (Table table : tables()) {
            begin(zip, table.fileName() + ".csv");
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            writer.write('\ufeff');
            CsvWriter csv = CsvWriter.builder().build(writer);
            csv.writeRecord(header(table));
            rows.each(table, row -> csv.writeRecord(texts(row)));
            csv.flush();
            zip.closeEntry();
        }
        requireStill(version);
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    /** A workbook with a sheet for each table; a further one where a sheet has no more rows. */
    void writeXlsx(Asked asked, long version, OutputStream out) throws IOException {
        try (var book = new Workbook(new Unclosed(out), "Weft", null)) {
            for (Table table : tables()) {
                writeRows(table, book);
            }
            Worksheet about = book.newWorksheet("about");
            List<String> lines = about(asked, version);
            for (int line = 0; line < lines.size(); line++) {
                about.inlineString(line, 0, lines.get(line));
            }
            about.finish();
            requireStill(version);
        }
    }

    private void writeRows(Table table, Workbook book) throws IOException {
        var pages = new XlsxPages(book, table.fileName(), header(table), XlsxPages.MOST_ROWS);
        try {
            rows.each(table, row -> {
                try {
                    pages.add(values(row));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        pages.end();
    }

    /** Half of one state and half of another is no answer: then the connection breaks. */
    private void requireStill(long version) throws IOException {
        if (rows.version() != version) {
            throw new IOException("The graph was written while it was taken out.");
        }
    }
}
