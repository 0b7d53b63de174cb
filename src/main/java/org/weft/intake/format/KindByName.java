package org.weft.intake.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.weft.analysis.OrganisationKind;

/** The kind of an organisation by the words of its name, for registries that do not say it; the first that fits. */
final class KindByName {

    private static final Map<Pattern, OrganisationKind> IN_ORDER = new LinkedHashMap<>();

    static {
        says("\\b(ltd|limited|plc|llp|inc|gmbh|corp|corporation|company|b\\.?v|c\\.?i\\.?c)\\b\\W*$",
                OrganisationKind.COMPANY);
        says("\\b(nhs|hospitals?|health board|infirmary)\\b", OrganisationKind.HEALTHCARE);
        says("\\b(universi\\w+|college|polytechnic|institute of technology)\\b", OrganisationKind.UNIVERSITY);
        says("\\b(council|borough|ministry|department (for|of)|agency|authority|government|police)\\b",
                OrganisationKind.PUBLIC_BODY);
        says("\\b(institut\\w*|laborator(y|ies)|research|catapult|observatory|museum|society|academy|cent(re|er))\\b",
                OrganisationKind.RESEARCH_ORGANISATION);
    }

    private KindByName() {
    }

    static Optional<OrganisationKind> of(String name) {
        return IN_ORDER.entrySet().stream().filter(kind -> kind.getKey().matcher(name).find()).map(Map.Entry::getValue)
                .findFirst();
    }

    private static void says(String words, OrganisationKind kind) {
        IN_ORDER.put(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), kind);
    }
}
