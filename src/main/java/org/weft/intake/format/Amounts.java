package org.weft.intake.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts and counts as people write them. */
final class Amounts {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private Amounts() {
    }

    /** A count, with or without marks between the thousands; empty where it is none. */
    static String count(String text) {
        String plain = text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : plain(text);
        return plain.matches("\\d{1,9}") ? plain : "";
    }

    /**
     * A plain number: {@code 1,234.50}, {@code 1.234,50}, {@code 1234,50} and {@code 3.4E7} are understood; empty where it is
     * none.
     */
    static String plain(String text) {
        String number = SPACES.matcher(text).replaceAll("");
        if (GROUPED.matcher(number).matches()) {
            number = number.replace(",", "");
        } else if (number.lastIndexOf(',') > number.lastIndexOf('.')) {
            number = number.replace(".", "").replace(',', '.');
        }
        try {
            return number.length() > 40 ? "" : JsonRecords.plain(new BigDecimal(number));
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
