package org.weft.intake.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** The text of a cell: numbers plain, days as ISO dates although a workbook counts them from 1900 or 1904. */
final class XlsxText {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,300}(\\.\\d{1,300})?([Ee][+-]?\\d{1,3})?");
    private static final double LAST_DAY = 2_958_466;

    private final LocalDate start;
    private final boolean is1904;

    XlsxText(boolean is1904) {
        this.is1904 = is1904;
        this.start = is1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    String of(Cell cell) {
        Object value = cell.getValue();
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (value instanceof Boolean flag) {
            return flag ? "TRUE" : "FALSE";
        }
        if (value instanceof BigDecimal && NUMBER.matcher(raw).matches()) {
            double number = Double.parseDouble(raw);
            return isDate(cell.getDataFormatId(), cell.getDataFormatString()) && number >= 0 && number < LAST_DAY
                    ? date(number)
                    : plain(number);
        }
        return value == null ? raw : value.toString();
    }

    private static String plain(double number) {
        String text = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    private String date(double number) {
        long days = (long) Math.floor(number);
        if (!is1904 && days < 60) {
            days++; // Excel believes that 1900 was a leap year
        }
        LocalDate day = start.plusDays(days);
        long seconds = Math.round((number - Math.floor(number)) * 86_400);
        return seconds == 0
                ? day.toString()
                : LocalDateTime.of(day, java.time.LocalTime.MIN).plusSeconds(seconds).toString();
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = QUOTED.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("y") || (bare.contains("d") && bare.contains("m"));
    }
}
