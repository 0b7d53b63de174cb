package org.weft.intake.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.weft.intake.Countries;
import org.weft.intake.IntakeException;

/**
 * Which columns of a table of HESA say what, by a look ahead through it. A table counts the same people several times over:
 * by level, by mode, in all; only what does not overlap is read.
 */
final class HesaTable {

    static final Wanted WANTED = new Wanted("HE provider, Academic Year, Number and a country of domicile",
            header -> header.hasAll("HE provider", "Academic Year", "Number") && !country(header).isEmpty());

    private static final int MOST_VALUES = 200;
    private static final Set<String> NO_PARTS = Set.of("ukprn", "heprovider", "academicyear", "number",
            "countryofheprovider", "regionofheprovider", "tablenumber", "table");
    private static final Set<String> HOME = Set.of("united kingdom", "uk", "england", "wales", "scotland",
            "northern ireland", "channel islands", "isle of man", "other uk", "uk unknown");
    private static final Set<String> NO_COUNTRY = Set.of("africa", "asia", "australasia", "europe", "north america",
            "south america", "middle east", "european union", "other european union", "non-european union",
            "non-european-union", "other", "other europe", "not known", "unknown", "non-uk", "stateless");

    private final String country;
    private final String level;
    private final Map<String, Set<String>> values = new HashMap<>();

    private HesaTable(Header header) {
        country = country(header);
        level = header.names().stream().filter(name -> plain(name).startsWith("level")).findFirst().orElse("");
    }

    /** Looks through a sheet. */
    static HesaTable of(Sheet sheet) throws IOException {
        var table = new HesaTable(sheet.header(WANTED).orElseThrow());
        sheet.read(WANTED, Unheard.INSTANCE, table::look);
        table.values.forEach((column, values) -> {
            if (!column.equals(table.level) && values.size() > 1 && values.stream().noneMatch(HesaTable::isTotal)) {
                throw new IntakeException("'" + sheet.file() + "' splits its counts by '" + column
                        + "' and has no total of it.", "Download the table with All in that column.");
            }
        });
        return table;
    }

    private void look(Line line) {
        for (String name : line.header().names()) {
            if (!name.isEmpty() && !NO_PARTS.contains(plain(name)) && !name.equals(country)) {
                Set<String> seen = values.computeIfAbsent(name, key -> new HashSet<>());
                if (seen.size() < MOST_VALUES) {
                    seen.add(line.cell(name));
                }
            }
        }
    }

    /** The column that says where the students come from; not the one that says where the provider is. */
    private static String country(Header header) {
        List<String> names = header.names().stream()
                .filter(name -> !plain(name).contains("provider") && !plain(name).contains("region")).toList();
        return names.stream().filter(name -> plain(name).contains("domicile")).findFirst()
                .or(() -> names.stream().filter(name -> plain(name).startsWith("country")).findFirst())
                .or(() -> names.stream().filter(name -> plain(name).startsWith("permanentaddress")).findFirst())
                .orElse("");
    }

    String country() {
        return country;
    }

    /** Code of the country where it is known, else its name. */
    String market(Line line) {
        String name = line.cell(country);
        int bracket = name.indexOf('(');
        return bracket < 0 || Countries.code(name) != null
                ? Countries.codeOrName(name)
                : Countries.codeOrName(name.substring(0, bracket));
    }

    /** In the words of the table; empty for all levels. */
    String level(Line line) {
        return level.isEmpty() || isTotal(line.cell(level)) ? "" : line.cell(level);
    }

    /** Why a line is not to be read; empty where it is. */
    String reasonToLeaveOut(Line line) {
        String from = line.cell(country).toLowerCase(Locale.ROOT);
        if (isSum(line.cell("HE provider")) || line.cell("HE provider").isEmpty() || isSum(from)) {
            return "Left out: a total of providers or of countries.";
        }
        if (HOME.contains(from)) {
            return "Left out: students from home, as the home country is no market.";
        }
        if (NO_COUNTRY.contains(from) || from.isEmpty()) {
            return "Left out: not a country, but a part of the world, or unknown.";
        }
        if (List.of("..", "-", "*", "").contains(line.cell("Number"))) {
            return "Left out: HESA does not publish the count.";
        }
        if (line.cell("Number").equals("0")) {
            return "Left out: a count of 0, which may be up to two people, as HESA rounds to the nearest 5.";
        }
        return values.keySet().stream().anyMatch(column -> overlaps(line, column))
                ? "Left out: counted in another line too (in a total, or by mode, sex or the like)."
                : "";
    }

    private boolean overlaps(Line line, String column) {
        String value = line.cell(column);
        Set<String> all = values.getOrDefault(column, Set.of());
        if (!column.equals(level)) {
            return !isTotal(value) && all.stream().anyMatch(HesaTable::isTotal);
        }
        boolean hasDetail = all.stream().anyMatch(other -> !isSum(other));
        boolean hasSum = all.stream().anyMatch(other -> isSum(other) && !isTotal(other));
        return hasDetail ? isSum(value) : hasSum && isTotal(value);
    }

    private static boolean isTotal(String value) {
        return value.isEmpty() || value.toLowerCase(Locale.ROOT).matches("all|total|all levels|all modes|all students");
    }

    private static boolean isSum(String value) {
        return isTotal(value) || value.toLowerCase(Locale.ROOT).matches("(all|total)\\b.*");
    }

    private static String plain(String name) {
        return Header.plain(name);
    }
}
