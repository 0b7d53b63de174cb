package org.weft.intake;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;

/** What is known of the things that rows speak of: from the graph, and from the rows themselves. */
public interface Known {

    /** Whether there is a thing with this key, such as {@code organisation:uclan}. */
    boolean has(String key);

    /** Ids of what an organisation is part of. */
    Set<String> parentsOf(String organisation);

    /** The region in which a mission or an organisation lies; null: none, or not said. */
    @Nullable
    String regionOf(String key);

    /** The country in which a region or a place lies; null: not said. */
    @Nullable
    String countryOf(String key);

    /** All that the network holds. */
    static Known of(Network network) {
        return new KnownThings(network);
    }

    /** Whether an organisation is a part of another, directly or not. O(organisations above it). */
    default boolean isPartOf(String organisation, String other) {
        var above = new HashSet<String>();
        var next = new ArrayDeque<>(parentsOf(organisation));
        while (!next.isEmpty()) {
            String parent = next.remove();
            if (above.add(parent)) {
                next.addAll(parentsOf(parent));
            }
        }
        return above.contains(other);
    }
}
