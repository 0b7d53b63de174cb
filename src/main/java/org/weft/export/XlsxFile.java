package org.weft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.weft.sheet.Column;

/** Writes a workbook row by row: the table, and a sheet About. Texts stand in their cells, so that none is held. */
final class XlsxFile {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int FLUSH_EVERY = 500;

    private final int mostRows;

    XlsxFile() {
        this(MOST_ROWS);
    }

    /** With fewer rows on a sheet, for tests. */
    XlsxFile(int mostRows) {
        this.mostRows = mostRows;
    }

    void write(TableFile<?> table, OutputStream out) throws IOException {
        try (var book = new Workbook(new Unclosed(out), "Weft", null)) {
            var pages = new Pages(book, table);
            table.forEachRow(pages::add);
            pages.end();
            writeAbout(table, book);
        }
    }

    private static void writeAbout(TableFile<?> table, Workbook book) throws IOException {
        Worksheet about = book.newWorksheet("About");
        about.width(0, 26);
        about.width(1, 40);
        about.width(2, 60);
        int row = 0;
        for (List<@Nullable Object> line : table.about()) {
            for (int column = 0; column < line.size(); column++) {
                put(about, row, column, line.get(column));
            }
            row++;
        }
        about.finish();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (Plain.cell(value)) {
            case null -> {
                // an empty cell
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case Object other -> sheet.inlineString(row, column, shortened(other.toString()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** The sheets of a table: a further one begins where a spreadsheet has no more rows. */
    private final class Pages {

        private final Workbook book;
        private final TableFile<?> table;
        private Worksheet page;
        private int pages = 1;
        private int row;

        Pages(Workbook book, TableFile<?> table) {
            this.book = book;
            this.table = table;
            this.page = begin(table.name());
        }

        void add(@Nullable Object[] values) throws IOException {
            if (row == mostRows) {
                page.finish();
                pages++;
                page = begin(table.name() + ' ' + pages);
            }
            for (int column = 0; column < values.length; column++) {
                put(page, row, column, values[column]);
            }
            row++;
            if (row % FLUSH_EVERY == 0) {
                page.flush();
            }
        }

        void end() throws IOException {
            page.finish();
        }

        private Worksheet begin(String name) {
            Worksheet begun = book.newWorksheet(name);
            begun.freezePane(0, 1);
            int column = 0;
            for (Column<?> header : table.columns()) {
                begun.width(column, Math.max(12, header.header().length() + 2));
                begun.inlineString(0, column, header.header());
                begun.style(0, column).bold().set();
                column++;
            }
            row = 1;
            return begun;
        }
    }
}
