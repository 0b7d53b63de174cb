package org.weft.intake;

import java.util.List;

/**
 * What is wrong with one cell, and what would be right.
 *
 * @param line from 1, the header's line
 * @param value what stands there
 */
public record Problem(String file, long line, String column, String value, Code code, String message) {

    /** In which way it is wrong. */
    public enum Code {
        /** A value is needed and is not there. */
        REQUIRED,
        /** The value is malformed or out of its range. */
        INVALID,
        /** The value names something that is not there. */
        NOT_FOUND,
        /** Something with that key is there already. */
        ALREADY_EXISTS
    }

    /** The same in other words. */
    public Problem saying(String words) {
        return new Problem(file, line, column, value, code, words);
    }

    /** The same, with what may be meant, if anything may. */
    public Problem suggesting(List<String> names) {
        return names.isEmpty() ? this : saying(message + "; did you mean " + String.join(" or ", names) + "?");
    }

    @Override
    public String toString() {
        return file + ", line " + line + ", column " + column + ": '" + value + "' " + message;
    }
}
