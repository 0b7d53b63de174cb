package org.weft.intake.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A name without what people write now one way and now another: case, accents of Latin letters, punctuation, {@code &},
 * "the", the legal form at the end, and a country in brackets at the end, which is kept apart.
 *
 * <p>The order of words stays: Washington University is not the University of Washington. Other scripts stay as they are;
 * nothing is transliterated. Linear in the length of the name.
 *
 * @param text lower-case words joined by one space; empty where the name has no letter or digit
 * @param country code of the country that stood in brackets; null where there was none
 */
record NormalName(String text, @Nullable String country) {

    private static final Pattern LATIN_MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern INITIAL = Pattern
            .compile("(?<![\\p{L}\\p{M}\\p{N}])(\\p{L})\\.\\s?(?=\\p{L}(\\.|$|[^\\p{L}\\p{M}]))");
    private static final Pattern QUOTES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)\\s*$");
    private static final Map<String, String> LETTERS = Map.of("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ",
            "d", "ð", "d", "þ", "th", "ı", "i");
    private static final Pattern SPECIAL = Pattern.compile("[ßøæœłđðþı]");

    /** Words of legal forms, longest first, so that "pte ltd" goes whole. */
    private static final List<List<String>> LEGAL_FORMS = Stream
            .of("ltd", "limited", "plc", "llp", "lp", "llc", "inc", "incorporated", "corp", "corporation", "co",
                    "company", "cic", "cio", "public limited company", "gmbh", "ggmbh", "mbh", "ag", "kg", "kgaa",
                    "ohg", "ug", "ev", "e v", "se", "gmbh and co kg", "sa", "s a", "sas", "sarl", "srl", "spa", "bv",
                    "b v", "nv", "n v", "ab", "as", "asa", "oy", "oyj", "aps", "kft", "zrt", "sp z oo", "sp z o o",
                    "kk",
                    "bhd", "berhad", "sdn", "sdn bhd", "sendirian berhad", "pte", "pvt", "private", "pty", "co ltd")
            .map(form -> List.of(form.split(" ", -1)))
            .sorted(Comparator.<List<String>>comparingInt(List::size).reversed()).toList();

    private static final Map<String, String> COUNTRIES = countries();

    /** The normal form of a name. */
    static NormalName of(String name) {
        Matcher bracket = BRACKETS.matcher(name);
        if (bracket.matches()) {
            String country = COUNTRIES.get(String.join(" ", words(bracket.group(2))));
            if (country != null) {
                return new NormalName(text(bracket.group(1)), country);
            }
        }
        return new NormalName(text(name), null);
    }

    /** Its words, in their order. */
    List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** How many letters and digits it has; a sign of a script that writes whole words or syllables counts three. */
    int weight() {
        return text.codePoints().filter(sign -> sign != ' ').map(NormalName::weight).sum();
    }

    private static int weight(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> 3;
            default -> 1;
        };
    }

    private static String text(String name) {
        return String.join(" ", withoutLegalForm(words(name)));
    }

    private static List<String> words(String name) {
        String plain = LATIN_MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = SPECIAL.matcher(lower).replaceAll(found -> LETTERS.getOrDefault(found.group(), ""));
        String joined = QUOTES.matcher(letters.replace("&", " and ").replace("+", " and ")).replaceAll("");
        String initials = INITIAL.matcher(joined).replaceAll("$1");
        return Arrays.stream(BETWEEN.split(initials, -1)).filter(word -> !word.isEmpty() && !word.equals("the"))
                .toList();
    }

    /** A name that is nothing but legal forms keeps its first word. */
    private static List<String> withoutLegalForm(List<String> words) {
        List<String> rest = words;
        boolean isFound = true;
        while (isFound) {
            isFound = false;
            for (List<String> form : LEGAL_FORMS) {
                int start = rest.size() - form.size();
                if (start > 0 && rest.subList(start, rest.size()).equals(form)) {
                    rest = rest.subList(0, start);
                    isFound = true;
                    break;
                }
            }
            if (isFound && rest.size() > 1 && rest.getLast().equals("and")) { // "& Co."
                rest = rest.subList(0, rest.size() - 1);
            }
        }
        return new ArrayList<>(rest);
    }

    private static Map<String, String> countries() {
        var names = new HashMap<>(
                Map.of("uk", "GB", "usa", "US", "us", "US", "republic of korea", "KR", "czech republic",
                        "CZ"));
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(String.join(" ", words(country.getDisplayCountry(Locale.UK))), code);
        }
        return names.entrySet().stream().filter(entry -> !entry.getKey().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
