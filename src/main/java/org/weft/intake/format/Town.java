package org.weft.intake.format;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.weft.intake.Table;

/**
 * A town as a registry has it.
 *
 * @param geonames its id there; empty: not said
 * @param latitude degrees north; empty: not said
 */
record Town(String geonames, String name, String country, String latitude, String longitude) {

    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}'’])\\p{L}");
    private static final int POLE = 90;
    private static final int DATE_LINE = 180;

    /**
     * Writes its row, and gives its id.
     *
     * @param record where it is said, unless it has an id of its own
     */
    String writeTo(Extract extract, String record) {
        String id = geonames.isEmpty() ? "place-" + country + '-' + name : "geonames-" + geonames;
        boolean isOnEarth = isWithin(latitude, POLE) && isWithin(longitude, DATE_LINE);
        if (!isOnEarth && !(latitude.isEmpty() && longitude.isEmpty())) {
            extract.notice("Its latitude and longitude are no place on earth: they are left out.",
                    name + ' ' + latitude + ", " + longitude);
        }
        extract.once(Table.PLACES, geonames.isEmpty() ? record : "https://www.geonames.org/" + geonames,
                new Saying().with("id", id).with("name", name).with("country", country)
                        .with("latitude", isOnEarth ? latitude : "").with("longitude", isOnEarth ? longitude : ""));
        return id;
    }

    /** Capitals at the beginnings of words alone, where a registry shouts. */
    static String readable(String town) {
        if (!town.equals(town.toUpperCase(Locale.ROOT))) {
            return town;
        }
        return CAPITAL.matcher(town.toLowerCase(Locale.ROOT))
                .replaceAll(letter -> Matcher.quoteReplacement(letter.group().toUpperCase(Locale.ROOT)));
    }

    private static boolean isWithin(String degrees, int most) {
        try {
            return new BigDecimal(degrees).abs().compareTo(BigDecimal.valueOf(most)) <= 0;
        } catch (NumberFormatException none) {
            return false;
        }
    }
}
