package org.weft.intake.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of merged cells; rows from 1, columns from 0. */
record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    private static final Pattern RANGE = Pattern
            .compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}):\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

    static Optional<Merge> of(String range) {
        Matcher m = RANGE.matcher(range);
        return m.matches()
                ? Optional.of(new Merge(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(4)),
                        column(m.group(1)), column(m.group(3))))
                : Optional.empty();
    }

    boolean isOneColumn() {
        return firstColumn == lastColumn;
    }

    /** From 0; A is 0. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
