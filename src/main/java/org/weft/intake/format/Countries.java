package org.weft.intake.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Country codes as registries have them. */
final class Countries {

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());
    private static final Map<String, String> OTHERS = Map.of("EL", "GR", "UK", "GB");
    private static final Map<String, String> BY_NAME = byName();

    private Countries() {
    }

    /** The ISO 3166-1 code; the European Union's EL and UK are understood; empty where it is none. */
    static String code(String text) {
        String capitals = text.strip().toUpperCase(Locale.ROOT);
        String code = OTHERS.getOrDefault(capitals, capitals);
        return ISO.contains(code) ? code : "";
    }

    /** The code of a code or of an English name; the text itself where it is neither. */
    static String codeOrName(String text) {
        String code = code(text);
        return code.isEmpty() ? BY_NAME.getOrDefault(text.strip().toLowerCase(Locale.ROOT), text.strip()) : code;
    }

    private static Map<String, String> byName() {
        var codes = new HashMap<String, String>();
        Arrays.stream(Locale.getISOCountries()).forEach(code -> codes
                .put(Locale.of("", code).getDisplayCountry(Locale.UK).toLowerCase(Locale.ROOT), code));
        return codes;
    }
}
