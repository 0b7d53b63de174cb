package org.weft.intake.job;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.weft.intake.Column;
import org.weft.intake.Countries;
import org.weft.intake.Recorder;
import org.weft.intake.Row;
import org.weft.intake.Table;
import org.weft.intake.Texts;

/**
 * Cells in the words of their file, made exact: ids of texts, codes of countries, constants of words, ISO dates, plain
 * numbers. What it cannot make sense of it leaves as it is, for the check to say.
 */
final class Values {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(\\d{4})[/.](\\d{1,2})(?:[/.](\\d{1,2}))?|(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([, \\u00a0\\u202f']\\d{3})+(\\.\\d+)?");
    private static final List<DateTimeFormatter> DAYS_IN_WORDS = patterns("d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy",
            "MMM d, yyyy", "d-MMM-yyyy");
    private static final List<DateTimeFormatter> MONTHS_IN_WORDS = patterns("MMMM yyyy", "MMM yyyy", "MMM-yyyy");
    private static final Map<String, String> CURRENCIES = Map.of("£", "GBP", "€", "EUR", "$", "USD", "¥", "JPY");

    private Values() {
    }

    /** The row with exact values; references other than countries are left to {@link References}. */
    static Row exact(Row loose) {
        Table table = loose.table();
        var cells = new LinkedHashMap<String, String>();
        loose.cells().forEach((name, value) -> {
            Column column = table.columns().get(name);
            String exact = column == null ? value.strip() : exact(column, value.strip());
            if (!exact.isEmpty()) {
                cells.put(name, exact);
            }
        });
        return loose.with(cells);
    }

    private static String exact(Column column, String value) {
        return value.isEmpty() ? value : switch (column.kind()) {
            case ID -> Recorder.slug(value);
            case COUNTRY -> each(column, value, Values::country);
            case CURRENCY -> CURRENCIES.getOrDefault(value, value.toUpperCase(Locale.ROOT));
            case CHOICE -> choice(column, value);
            case DATE, DAY -> date(value);
            case NUMBER, AMOUNT, COUNT -> number(value);
            case REFERENCE, ABOUT, TEXT -> value;
        };
    }

    private interface One {
        String of(String value);
    }

    private static String each(Column column, String value, One one) {
        return column.isList() && !column.isSingle()
                ? List.of(value.split("[|;]", -1)).stream().map(String::strip).filter(text -> !text.isEmpty())
                        .map(one::of).collect(Collectors.joining("|"))
                : one.of(value);
    }

    private static String country(String value) {
        String code = Countries.code(value);
        return code == null ? value : code;
    }

    private static String choice(Column column, String value) {
        String constant = Texts.constant(value);
        if (column.values().contains(constant)) {
            return constant;
        }
        String british = constant.replace("CENTER", "CENTRE").replace("ORGANIZATION", "ORGANISATION");
        return column.values().contains(british) ? british : value;
    }

    /** ISO 8601; a date that could be read both ways is read day first, as our users write it. */
    static String date(String value) {
        try {
            Matcher time = TIME.matcher(value);
            if (time.matches()) {
                return time.group(1);
            }
            Matcher dayFirst = DAY_FIRST.matcher(value);
            if (dayFirst.matches()) {
                return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
            Matcher yearFirst = YEAR_FIRST.matcher(value);
            if (yearFirst.matches()) {
                return yearFirst.group(4) != null
                        ? day(yearFirst.group(4), yearFirst.group(5), yearFirst.group(6))
                        : yearFirst.group(3) == null
                                ? YearMonth.of(Integer.parseInt(yearFirst.group(1)),
                                        Integer.parseInt(yearFirst.group(2))).toString()
                                : day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
        } catch (DateTimeException impossible) {
            return value;
        }
        return inWords(value);
    }

    private static String inWords(String value) {
        if (value.isEmpty() || (Character.isDigit(value.charAt(value.length() - 1)) && value.length() < 7)) {
            return value;
        }
        for (DateTimeFormatter pattern : DAYS_IN_WORDS) {
            try {
                return LocalDate.parse(value, pattern).toString();
            } catch (DateTimeException other) {
                // the next pattern may fit
            }
        }
        for (DateTimeFormatter pattern : MONTHS_IN_WORDS) {
            try {
                return YearMonth.parse(value, pattern).toString();
            } catch (DateTimeException other) {
                // the next pattern may fit
            }
        }
        return value;
    }

    private static String day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString();
    }

    /** Without thousands' separators, currency signs and powers of ten. */
    static String number(String value) {
        String plain = value.replaceAll("^[£€$¥]\\s*", "");
        if (THOUSANDS.matcher(plain).matches()) {
            plain = plain.replaceAll("[, \\u00a0\\u202f']", "");
        }
        try {
            return plain.matches("-?\\d{1,15}(\\.\\d{1,9})?([eE][+-]?\\d{1,2})?")
                    ? new BigDecimal(plain).stripTrailingZeros().toPlainString()
                    : value;
        } catch (NumberFormatException impossible) {
            return value;
        }
    }

    private static List<DateTimeFormatter> patterns(String... patterns) {
        return List.of(patterns).stream().map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive()
                .appendPattern(pattern).toFormatter(Locale.ENGLISH)).toList();
    }
}
