package org.weft.intake.identity;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.weft.intake.identity.Match.Rule;

/**
 * The identifiers that an organisation shares with registries, in one spelling each.
 *
 * @param values by the rule that looks at them: {@link Rule#ROR}, {@link Rule#COMPANY_NUMBER}, {@link Rule#WIKIDATA}
 */
record Identifiers(Map<Rule, String> values) {

    /** The rules that compare an identifier, the strongest first. */
    static final List<Rule> RULES = List.of(Rule.ROR, Rule.COMPANY_NUMBER, Rule.WIKIDATA);

    /** From texts as people write them; empty or null for none. */
    static Identifiers of(@Nullable String ror, @Nullable String companyNumber, @Nullable String wikidata) {
        var values = new EnumMap<Rule, String>(Rule.class);
        put(values, Rule.ROR, last(ror).toLowerCase(Locale.ROOT));
        put(values, Rule.COMPANY_NUMBER, companyNumber(companyNumber));
        put(values, Rule.WIKIDATA, last(wikidata).toUpperCase(Locale.ROOT));
        return new Identifiers(values);
    }

    /** How the graph may have it: as the data format's files write it, or bare. */
    List<String> spellings(Rule rule) {
        String value = values.get(rule);
        if (value == null) {
            return List.of();
        }
        return switch (rule) {
            case ROR -> List.of(value, "https://ror.org/" + value);
            case WIKIDATA -> List.of(value, "https://www.wikidata.org/wiki/" + value,
                    "http://www.wikidata.org/entity/" + value);
            default -> value.startsWith("0") ? List.of(value, value.replaceFirst("^0+", "")) : List.of(value);
        };
    }

    /** Both have this one, and it is another. */
    boolean contradict(Identifiers other, Rule rule) {
        String own = values.get(rule);
        String theirs = other.values.get(rule);
        return own != null && theirs != null && !own.equals(theirs);
    }

    /** Both have this one, and it is the same. */
    boolean agree(Identifiers other, Rule rule) {
        String own = values.get(rule);
        return own != null && own.equals(other.values.get(rule));
    }

    private static void put(Map<Rule, String> values, Rule rule, String value) {
        if (!value.isEmpty()) {
            values.put(rule, value);
        }
    }

    /** The last part of an address, or the whole of a bare id. */
    private static String last(@Nullable String text) {
        String whole = text == null ? "" : text.strip().replaceAll("/+$", "");
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** Spreadsheets eat leading noughts: a number of the register of companies has eight digits. */
    private static String companyNumber(@Nullable String text) {
        String plain = text == null ? "" : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return plain.matches("\\d{5,7}") ? "0".repeat(8 - plain.length()) + plain : plain;
    }
}
