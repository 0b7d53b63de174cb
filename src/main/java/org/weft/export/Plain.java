package org.weft.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.weft.intake.Apostrophe;

/** Values as a file holds them: numbers stay numbers, and no text can do harm where it is opened. */
final class Plain {

    private Plain() {
    }

    /** A number or a truth as it is, all else as a harmless text; null for an empty cell. */
    static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Double number -> Double.isFinite(number) ? number : null;
            case Number number -> number;
            case Boolean truth -> truth;
            case Collection<?> list -> neutral(text(list));
            default -> neutral(text(value));
        };
    }

    /** The same as one text; an empty one for an empty cell. */
    static String line(@Nullable Object value) {
        return switch (cell(value)) {
            case null -> "";
            case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Object other -> other.toString();
        };
    }

    /** A value as text that any file may hold; the items of a list are parted by bars, as in the data format. */
    static String text(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(Plain::text).collect(Collectors.joining("|"))
                : clean(value.toString());
    }

    /** On one line. */
    static String oneLine(Object value) {
        return text(value).replaceAll("\\s+", " ").strip();
    }

    /** An apostrophe before what a spreadsheet would run, also where blanks come first. */
    private static String neutral(String text) {
        return Apostrophe.isFormula(text) ? "'" + text : text;
    }

    /** Without what XML 1.0 and UTF-8 cannot hold: control characters, halves of pairs, non-characters. */
    private static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Plain::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF) || (c >= 0x10000 && (c & 0xFFFE) != 0xFFFE);
    }
}
