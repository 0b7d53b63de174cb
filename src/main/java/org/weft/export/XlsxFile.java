package org.weft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.weft.sheet.Column;

/** Writes a workbook row by row: the table, and a sheet About. */
final class XlsxFile {

    private static final int LONGEST_TEXT = 32_767;

    private final int mostRows;

    XlsxFile() {
        this(XlsxPages.MOST_ROWS);
    }

    /** With fewer rows on a sheet, for tests. */
    XlsxFile(int mostRows) {
        this.mostRows = mostRows;
    }

    void write(TableFile<?> table, OutputStream out) throws IOException {
        try (var book = new Workbook(new Unclosed(out), "Weft", null)) {
            var pages = new XlsxPages(book, table.name(), table.columns().stream().map(Column::header).toList(),
                    mostRows);
            table.forEachRow(values -> pages.add(cells(values)));
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
            XlsxPages.put(about, row, cells(line));
            row++;
        }
        about.finish();
    }

    private static List<@Nullable Object> cells(List<@Nullable Object> values) {
        return values.stream().<@Nullable Object>map(XlsxFile::cell).toList();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        Object cell = Plain.cell(value);
        return cell instanceof String text && text.length() > LONGEST_TEXT
                ? text.substring(0, LONGEST_TEXT - 1) + "…"
                : cell;
    }
}
