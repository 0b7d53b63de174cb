package org.weft.export;

import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheets of one table, written row by row: a further one begins where a spreadsheet has no more rows. */
final class XlsxPages {

    /** As many as a sheet may have, the header's among them. */
    static final int MOST_ROWS = 1_048_576;

    private static final int FLUSH_EVERY = 500;

    private final Workbook book;
    private final String name;
    private final List<String> headers;
    private final int mostRows;
    private Worksheet page;
    private int pages = 1;
    private int row;

    XlsxPages(Workbook book, String name, List<String> headers, int mostRows) {
        this.book = book;
        this.name = name;
        this.headers = headers;
        this.mostRows = mostRows;
        this.page = begin(name);
    }

    /** One more row: numbers, truths and texts, null for an empty cell. */
    void add(List<@Nullable Object> cells) throws IOException {
        if (row == mostRows) {
            page.finish();
            pages++;
            page = begin(name + ' ' + pages);
        }
        put(page, row, cells);
        row++;
        if (row % FLUSH_EVERY == 0) {
            page.flush();
        }
    }

    void end() throws IOException {
        page.finish();
    }

    /** Writes a row. Texts stand in their cells, so that none is held. */
    static void put(Worksheet sheet, int row, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {
                    // an empty cell
                }
                case Number number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                case Object other -> sheet.inlineString(row, column, other.toString());
            }
        }
    }

    private Worksheet begin(String title) {
        Worksheet begun = book.newWorksheet(title);
        begun.freezePane(0, 1);
        for (int column = 0; column < headers.size(); column++) {
            begun.width(column, Math.max(12, headers.get(column).length() + 2));
            begun.inlineString(0, column, headers.get(column));
            begun.style(0, column).bold().set();
        }
        row = 1;
        return begun;
    }
}
