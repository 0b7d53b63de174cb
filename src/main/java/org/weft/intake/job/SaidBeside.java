package org.weft.intake.job;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Table;

/** What a person says in the form beside the files, word by word; {@link Beside} looks whether it is there. */
final class SaidBeside {

    private static final int LONGEST = 200;
    private static final int LONGEST_FILTER = 10_000;

    private static final Set<String> PARAMETERS = new TreeSet<>(Set.of("format", "region", "source", "university", "by",
            "visibility", "filter.countries", "filter.kinds", "filter.postcodes", "filter.sic", "filter.years"));

    private static final Set<String> VISIBILITIES = Objects
            .requireNonNull(Table.SOURCES.columns().get("visibility")).values();

    private SaidBeside() {
    }

    /**
     * What it is, other than the role of who imports.
     *
     * @throws IntakeException where it is nothing that can be said
     */
    static ImportSettings settings(Map<String, String> said) {
        var filters = new HashMap<String, List<String>>();
        said.forEach((name, value) -> {
            if (!PARAMETERS.contains(name)) {
                throw new IntakeException("There is no parameter '" + name + "' here.",
                        "There are " + String.join(", ", PARAMETERS) + ".");
            }
            requireModest(name, value);
            if (name.startsWith("filter.")) {
                filters.put(name.substring("filter.".length()),
                        Arrays.stream(value.split(",", -1)).map(String::strip).filter(one -> !one.isEmpty()).toList());
            }
        });
        return new ImportSettings(blankToNull(said.get("format")), blankToNull(said.get("region")),
                blankToNull(said.get("source")), blankToNull(said.get("university")), visibility(said), filters);
    }

    /** The role of who imports; null: not said. */
    static @Nullable String by(Map<String, String> said) {
        return blankToNull(said.get("by"));
    }

    /** It is of the source that a file becomes; a source that is there has its own. */
    private static String visibility(Map<String, String> said) {
        String given = blankToNull(said.get("visibility"));
        if (given == null) {
            return ImportSettings.PUBLIC;
        }
        String visibility = given.toUpperCase(Locale.ROOT);
        if (!VISIBILITIES.contains(visibility)) {
            throw new IntakeException("'" + given + "' is no visibility.", "It is PUBLIC, PARTNERS or PRIVATE.");
        }
        if (blankToNull(said.get("source")) != null) {
            throw new IntakeException("A source that is there has its own visibility.",
                    "Leave out visibility or source.");
        }
        return visibility;
    }

    /** The role is kept for good, and all of them are told back. */
    private static void requireModest(String name, String value) {
        int longest = name.startsWith("filter.") ? LONGEST_FILTER : LONGEST;
        if (value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            throw new IntakeException("'" + name + "' is longer than " + longest
                    + " characters, or holds control characters.",
                    name.equals("by") ? "Give a role, such as international office; no name." : "Shorten it.");
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
