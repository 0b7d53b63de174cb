package org.weft.intake;

/**
 * What is wrong with one cell, and what would be right.
 *
 * @param line
 *            from 1, the header's line
 * @param value
 *            what stands there
 */
record Problem(String file, long line, String column, String value, String message) {

    @Override
    public String toString() {
        return file + ", line " + line + ", column " + column + ": '" + value + "' " + message;
    }
}
