package org.weft.intake.format;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.OrganisationKind;

/** The elements of a map that were seen, so that a connection finds them by id or label: the first {@value #MOST_KNOWN}. */
final class MapElements {

    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Known> known = new HashMap<>();

    /**
     * An element seen before.
     *
     * @param kind null for one that is no organisation
     */
    record Known(String id, String name, @Nullable OrganisationKind kind) {}

    /** @param key what connections name it by; empty where that is its label alone */
    void remember(String key, Known element) {
        if (known.size() < 2 * MOST_KNOWN) {
            known.putIfAbsent("name " + Header.plain(element.name()), element);
            if (!key.isEmpty()) {
                known.putIfAbsent("id " + key, element);
            }
        }
    }

    /** What an end of a connection names; an unknown one stands for itself. */
    Known find(String end) {
        Known byId = known.get("id " + end);
        return byId != null ? byId : known.getOrDefault("name " + Header.plain(end), new Known(end, end, null));
    }
}
