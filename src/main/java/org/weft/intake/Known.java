package org.weft.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;

/**
 * What is known of the things that rows speak of: from the graph, and from the rows themselves.
 *
 * @param keys of all things, such as {@code organisation:uclan}
 * @param parents what each organisation is part of, by id
 * @param regions the region in which a mission or an organisation lies, by key
 * @param countries the country in which a region or a place lies, by key
 */
record Known(Set<String> keys, Map<String, Set<String>> parents, Map<String, String> regions,
        Map<String, String> countries) {

    /** Nothing: an empty graph. */
    static Known nothing() {
        return new Known(new HashSet<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** All that the network holds. */
    static Known of(Network network) {
        Known known = nothing();
        network.regions().forEach(region -> known.add("region:" + region.slug(), null, region.country()));
        network.markets().forEach(market -> known.add("market:" + market.code(), null, null));
        network.missions().forEach(mission -> known.add("mission:" + mission.slug(), mission.region(), null));
        network.fields().forEach(field -> known.add("field:" + field.slug(), null, null));
        network.sectors().forEach(sector -> known.add("sector:" + sector.slug(), null, null));
        network.data().places().forEach(place -> known.add("place:" + place.slug(), null, place.country()));
        network.data().sources().forEach(source -> known.add("source:" + source.slug(), null, null));
        network.organisations().forEach(known::add);
        return known;
    }

    private void add(Organisation organisation) {
        add("organisation:" + organisation.slug(), organisation.region(), null);
        if (organisation.partOf() != null) {
            parentsOf(organisation.slug()).add(organisation.partOf());
        }
    }

    private void add(String key, @Nullable String region, @Nullable String country) {
        keys.add(key);
        if (region != null) {
            regions.put(key, region);
        }
        if (country != null) {
            countries.put(key, country);
        }
    }

    /** Forgets what these organisations are part of: their rows replace it. */
    Known replacing(Stream<String> organisations) {
        organisations.forEach(parents::remove);
        return this;
    }

    /** Adds what the rows of a data set say. */
    Known and(DataSet data) {
        for (Table table : Table.values()) {
            for (Row row : data.rows(table)) {
                add(row.fact(), row.filled("region"), row.filled("country"));
            }
        }
        for (Row row : data.rows(Table.ORGANISATIONS)) {
            parentsOf(row.cell("id")).addAll(row.values("partOf"));
            keys.add("market:" + row.cell("country"));
        }
        return this;
    }

    private Set<String> parentsOf(String organisation) {
        return parents.computeIfAbsent(organisation, key -> new HashSet<>());
    }

    /** Whether an organisation is a part of another, directly or not. O(organisations above it). */
    boolean isPartOf(String organisation, String other) {
        var above = new HashSet<String>();
        var next = new java.util.ArrayDeque<>(parents.getOrDefault(organisation, Set.of()));
        while (!next.isEmpty()) {
            String parent = next.remove();
            if (above.add(parent)) {
                next.addAll(parents.getOrDefault(parent, Set.of()));
            }
        }
        return above.contains(other);
    }
}
