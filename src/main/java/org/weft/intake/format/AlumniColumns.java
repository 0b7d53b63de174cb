package org.weft.intake.format;

import java.util.Arrays;

import org.weft.intake.ImportSettings;

/** What the columns of alumni offices are called. */
final class AlumniColumns {

    private static final String[] UNIVERSITY = {"university", "institution", "alma mater"};
    private static final String[] COUNTRY = {"country", "market", "country of work", "country of residence",
            "current country", "country of employment"};
    private static final String[] FIELD = {"field", "subject", "field of study", "subject area", "discipline"};
    private static final String[] EMPLOYER = {"employer", "company", "organisation", "organization"};
    private static final String[] YEAR = {"year", "as of", "as at", "status year", "reference year"};
    private static final String[] COUNT = {"count", "alumni", "number of alumni", "alumni count"};
    private static final String[] CONSENT = {"consent", "consent given", "consented", "has consent"};
    private static final String[] PERSON = {"email", "e-mail", "email address", "first name", "surname", "last name",
            "forename", "full name", "date of birth", "phone", "telephone", "linkedin"};

    /** A table of counts that is not in the data format, which brings its own source. */
    static final Wanted COUNTS = new Wanted("university, country, year and count",
            header -> hasAny(header, COUNT) && hasAny(header, COUNTRY) && !header.hasAll("source", "locator")
                    && (hasAny(header, UNIVERSITY) || hasAny(header, YEAR)) && !header.has("HE provider"));

    /** A list of persons: what has a consent, or what only persons have. */
    static final Wanted PERSONS = new Wanted("university, country, year and consent",
            header -> hasAny(header, COUNTRY) && (hasAny(header, CONSENT)
                    || (hasAny(header, PERSON) && (hasAny(header, UNIVERSITY) || hasAny(header, FIELD)
                            || header.has("graduation year") || header.has("degree")))));

    private AlumniColumns() {
    }

    static boolean hasConsent(Header header) {
        return hasAny(header, CONSENT);
    }

    static String consent(Line line) {
        return line.firstOf(CONSENT);
    }

    static String university(Line line, ImportSettings settings) {
        String said = line.firstOf(UNIVERSITY);
        return !said.isEmpty() ? said : settings.university() == null ? "" : settings.university();
    }

    static String country(Line line) {
        return line.firstOf(COUNTRY);
    }

    static String field(Line line) {
        return line.firstOf(FIELD);
    }

    static String employer(Line line) {
        return line.firstOf(EMPLOYER);
    }

    static String count(Line line) {
        return line.firstOf(COUNT);
    }

    /** The year of the count; where the file has none, the one year that a person asks for. */
    static String year(Line line, ImportSettings settings) {
        String said = line.firstOf(YEAR);
        boolean isAsked = settings.filter("years").size() == 1;
        return said.isEmpty() && isAsked ? settings.filter("years").getFirst().strip() : said;
    }

    private static boolean hasAny(Header header, String... names) {
        return Arrays.stream(names).anyMatch(header::has);
    }
}
