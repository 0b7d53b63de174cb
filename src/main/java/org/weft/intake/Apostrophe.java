package org.weft.intake;

/** The apostrophe that keeps a spreadsheet from running a text: put before it on the way out, taken away on the way in. */
public final class Apostrophe {

    /** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
    private static final String TRIGGERS = "=+-@＝＋－＠";
    private static final String MARK = "'";

    private Apostrophe() {
    }

    /** Whether a spreadsheet would run it, also where blanks come first. */
    public static boolean isFormula(String text) {
        return !text.isEmpty() && ("\t\r\n".indexOf(text.charAt(0)) >= 0
                || text.codePoints().filter(c -> !isInvisible(c)).limit(1).anyMatch(c -> TRIGGERS.indexOf(c) >= 0));
    }

    /** With one more, where a spreadsheet would run it, and where it looks as if one had been put: {@link #taken} undoes it. */
    public static String put(String text) {
        return isFormula(text) || isMarked(text) ? MARK + text : text;
    }

    /** Without the one that was put. */
    public static String taken(String text) {
        return isMarked(text) ? text.substring(1) : text;
    }

    private static boolean isMarked(String text) {
        return text.startsWith(MARK) && isFormula(text.replaceFirst("^'+", ""));
    }

    /** A blank of any width, or a mark that is not drawn. */
    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
