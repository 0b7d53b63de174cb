package org.weft.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.weft.intake.ImportSettings;

/**
 * Which companies a person wants: one of the postcodes, and one of the trades. A trade fits by the beginning of its code. A
 * postcode does too, but a whole district such as {@code M1} does not take in {@code M11}.
 */
final class CompanyFilter {

    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?");
    private static final int INWARD = 3;

    private final List<String> postcodes;
    private final List<String> trades;

    CompanyFilter(ImportSettings settings) {
        postcodes = settings.filter("postcodes").stream().map(CompanyFilter::plain).filter(code -> !code.isEmpty())
                .toList();
        trades = settings.filter("sic").stream().map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    boolean isEmpty() {
        return postcodes.isEmpty() && trades.isEmpty();
    }

    boolean takes(String postcode, List<String> sic) {
        String plain = plain(postcode);
        return (postcodes.isEmpty() || postcodes.stream().anyMatch(wanted -> fits(plain, wanted)))
                && (trades.isEmpty() || sic.stream().anyMatch(code -> trades.stream().anyMatch(code::startsWith)));
    }

    private static boolean fits(String postcode, String wanted) {
        boolean isDistrict = DISTRICT.matcher(wanted).matches() && postcode.length() > INWARD;
        return isDistrict
                ? postcode.substring(0, postcode.length() - INWARD).equals(wanted)
                : postcode.startsWith(wanted);
    }

    private static String plain(String postcode) {
        return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
