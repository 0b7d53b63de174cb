package org.weft.access;

import java.util.Collection;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** What somebody may have meant who wrote a name that nothing has. */
public final class Nearest {

    private static final int NEAR = 3;

    private Nearest() {
    }

    /** The name that differs least, by capitals alone or by few letters; the first of several; null where none is near. */
    public static @Nullable String of(String given, Collection<String> known) {
        String nearest = null;
        int distance = Math.min(NEAR, given.length() / 3) + 1;
        var levenshtein = new LevenshteinDistance(NEAR);
        for (String name : known) {
            int d = name.equalsIgnoreCase(given) ? 0 : levenshtein.apply(given, name);
            if (d >= 0 && d < distance) {
                nearest = name;
                distance = d;
            }
        }
        return nearest;
    }
}
