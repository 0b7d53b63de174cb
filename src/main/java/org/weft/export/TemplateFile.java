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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.weft.access.Asked;
import org.weft.intake.Apostrophe;
import org.weft.intake.Column;
import org.weft.intake.Row;
import org.weft.intake.StatedRows;
import org.weft.intake.Table;

/**
 * All that has been said, in the data format: a file or a sheet for each table, a row for each statement. Given back, it
 * changes nothing; given to an empty graph, it makes the same one. Counts of people are left out.
 */
final class TemplateFile {

    private static final int MOST_ROWS = 1_048_576;
    private static final int FLUSH_EVERY = 500;
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
                "Made on " + asked.today() + " by Weft (" + About.weft() + ") from version " + version
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

    private static List<String> cells(Row row) {
        Stream<String> cells = row.table().columns().values().stream()
                .map(column -> isNumber(row, column)
                        ? row.cell(column.name())
                        : Apostrophe.put(row.cell(column.name())));
        return row.table() == Table.SOURCES
                ? cells.toList()
                : Stream.concat(cells, Stream.of(row.tellsItsStatement() ? row.occasion() : "")).toList();
    }

    private static boolean isNumber(Row row, Column column) {
        return column.kind().isNumber() && row.cell(column.name()).matches("-?\\d{1,18}(\\.\\d{1,18})?");
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
            rows.each(table, row -> csv.writeRecord(cells(row)));
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
                try {
                    var pages = new Pages(book, table);
                    rows.each(table, pages::add);
                    pages.end();
                } catch (UncheckedIOException broken) {
                    throw broken.getCause();
                }
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

    /** The sheets of a table. */
    private static final class Pages {

        private final Workbook book;
        private final Table table;
        private Worksheet page;
        private int pages = 1;
        private int line;

        Pages(Workbook book, Table table) {
            this.book = book;
            this.table = table;
            this.page = next(table.fileName());
        }

        private Worksheet next(String name) {
            Worksheet next = book.newWorksheet(name);
            next.freezePane(0, 1);
            List<String> names = header(table);
            for (int column = 0; column < names.size(); column++) {
                next.inlineString(0, column, names.get(column));
                next.style(0, column).bold().set();
            }
            line = 1;
            return next;
        }

        void add(Row row) {
            try {
                if (line == MOST_ROWS) {
                    page.finish();
                    page = next(table.fileName() + ' ' + ++pages);
                }
                List<Column> columns = List.copyOf(table.columns().values());
                List<String> cells = cells(row);
                for (int column = 0; column < cells.size(); column++) {
                    if (column < columns.size() && isNumber(row, columns.get(column))) {
                        page.value(line, column, new BigDecimal(cells.get(column)));
                    } else if (!cells.get(column).isEmpty()) {
                        page.inlineString(line, column, cells.get(column));
                    }
                }
                if (++line % FLUSH_EVERY == 0) {
                    page.flush();
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        void end() throws IOException {
            page.finish();
        }
    }

    /** Half of one state and half of another is no answer: then the connection breaks. */
    private void requireStill(long version) throws IOException {
        if (rows.version() != version) {
            throw new IOException("The graph was written while it was taken out.");
        }
    }
}
