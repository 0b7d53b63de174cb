package org.weft.intake;

import java.util.List;

/** Takes what a format reads, in the order of the file. */
public interface RowSink {

    /**
     * A record of the file comes next: all rows and problems up to the next one are made of it. It is what a person gets
     * back where something is wrong.
     */
    void record(Original original);

    /** A row in the data format, made of the current record. */
    void row(Row row);

    /** The current record cannot be read as it should; none of its rows is taken. */
    void reject(Problem problem);

    /**
     * Something a person should know that is no mistake, such as what was left out. Equal notices are counted, with the
     * first few examples.
     *
     * @param sentence the same for all of its kind
     * @param example what it is about here
     */
    void notice(String sentence, String example);

    /**
     * A record as the file has it.
     *
     * @param file name of the part, with the sheet where it has sheets: {@code partners.xlsx, sheet ties}
     * @param line from 1; the line of a text, the row of a sheet, the number of the record in JSON or XML
     * @param header names of the columns; empty where the record is a text in JSON or XML
     * @param cells the cells, as many as the header; or that one text
     * @param list the list of the file that it stands in, such as {@code elements}; empty where a file is one list
     */
    record Original(String file, long line, List<String> header, List<String> cells, String list) {

        /** Of a file that is one list. */
        public Original(String file, long line, List<String> header, List<String> cells) {
            this(file, line, header, cells, "");
        }
    }
}
