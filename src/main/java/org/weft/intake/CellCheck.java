package org.weft.intake;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.PartialDate;

/** Whether one value fits its column. */
final class CellCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d+)?");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 2000;
    private static final int LONGEST_ID = 200;

    private CellCheck() {
    }

    /**
     * What is wrong with a value, and what would be right; null where nothing is.
     *
     * @param isKnown whether there is a thing with such a key
     */
    static @Nullable String problem(Column column, String value, Predicate<String> isKnown) {
        return switch (column.kind()) {
            case ID -> unless(ID.matcher(value).matches() && value.length() <= LONGEST_ID,
                    "is not an id; write lower-case letters and digits, joined by hyphens, " + LONGEST_ID + " at most");
            case COUNTRY -> unless(COUNTRIES.contains(value),
                    "is not a country; write its ISO 3166-1 code in capitals, such as MY");
            case CURRENCY -> unless(CURRENCIES.contains(value),
                    "is not a currency; write its ISO 4217 code in capitals, such as GBP");
            case CHOICE -> unless(column.values().contains(value),
                    "is not one of " + String.join(", ", column.words()));
            case REFERENCE -> unless(isKnown.test(column.refersTo() + ':' + value),
                    "names no " + column.refersTo() + " that is known");
            case ABOUT -> unless(isKnown.test(value),
                    "names nothing that is known; write KIND:ID, such as organisation:uclan");
            case NUMBER -> unless(NUMBER.matcher(value).matches(), "is not a number; write 5000000 for five million");
            case AMOUNT -> amount(value);
            case COUNT -> unless(value.matches("\\d{1,9}"), "is not a count; write a whole number, 0 or more");
            case DAY -> unless(isDate(value) && value.length() > "2019-09".length(), "is not a day; write 2019-09-30");
            case DATE -> unless(isDate(value), "is not a date; write 2019, 2019-09 or 2019-09-30");
            case TEXT -> unless(value.length() <= LONGEST && value.chars().noneMatch(CellCheck::isStray),
                    "is longer than " + LONGEST + " characters, or holds control characters");
        };
    }

    private static @Nullable String amount(String value) {
        return !NUMBER.matcher(value).matches()
                ? "is not a number; write 5000000 for five million"
                : unless(value.charAt(0) != '-', "is below 0; give a number that is 0 or more");
    }

    private static @Nullable String unless(boolean holds, String message) {
        return holds ? null : message;
    }

    /** A control character that no text needs: all but tabs and line breaks. */
    private static boolean isStray(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }

    static boolean isDate(String value) {
        try {
            return !new PartialDate(value).text().isEmpty();
        } catch (IllegalArgumentException failure) {
            return false;
        }
    }
}
