package org.weft.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.weft.analysis.OrganisationKind;
import org.weft.intake.Countries;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;

/** What of a large file a person wants, by country, kind and year; nothing said: all of it. */
final class Filters {

    private final Set<String> countries;
    private final Set<String> kinds;
    private final Set<String> years;

    Filters(ImportSettings settings) {
        countries = settings.filter("countries").stream().map(Filters::country).collect(Collectors.toSet());
        kinds = settings.filter("kinds").stream().map(Filters::kind).collect(Collectors.toSet());
        years = settings.filter("years").stream().map(String::strip).collect(Collectors.toSet());
    }

    boolean takesCountry(String code) {
        return countries.isEmpty() || countries.contains(code);
    }

    boolean takesAnyCountry(List<String> codes) {
        return countries.isEmpty() || codes.stream().anyMatch(countries::contains);
    }

    boolean takesKind(OrganisationKind kind) {
        return kinds.isEmpty() || kinds.contains(kind.name());
    }

    boolean takesYear(String year) {
        return years.isEmpty() || years.contains(year);
    }

    private static String country(String text) {
        String code = Countries.code(text);
        if (code == null) {
            throw new IntakeException("The filter countries names '" + text + "', which is no country.",
                    "Give codes such as GB, or names such as Malaysia.");
        }
        return code;
    }

    private static String kind(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        if (List.of(OrganisationKind.values()).stream().noneMatch(kind -> kind.name().equals(name))) {
            throw new IntakeException("The filter kinds names '" + text + "', which is no kind.",
                    "The kinds are " + List.of(OrganisationKind.values()).stream().map(Enum::name)
                            .collect(Collectors.joining(", ")) + ".");
        }
        return name;
    }
}
