package org.weft.intake.format;

import java.util.List;

import org.weft.intake.Problem;
import org.weft.intake.RowSink;

/**
 * One line of a sheet below its header.
 *
 * @param file name of the part, with the sheet where it has sheets
 * @param number from 1, as a person counts: the line of a text, the row of a sheet
 * @param cells stripped, as many as the header has names
 */
record Line(Header header, String file, long number, List<String> cells) {

    /** What stands in a column; empty where it is empty, or there is no such column. */
    String cell(String name) {
        int place = header.place(name);
        return place < 0 ? "" : cells.get(place);
    }

    /** What stands in the first of these columns that is not empty. */
    String firstOf(String... names) {
        for (String name : names) {
            if (!cell(name).isEmpty()) {
                return cell(name);
            }
        }
        return "";
    }

    RowSink.Original original() {
        return new RowSink.Original(file, number, header.names(), cells);
    }

    /** Something wrong with a cell: the message goes on after the value, {@code is not a date; write 2019}. */
    Problem problem(String column, Problem.Code code, String message) {
        return new Problem(file, number, column, cell(column), code, message);
    }
}
