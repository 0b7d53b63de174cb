package org.weft.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;

/** What a network holds, and what the rows of a data set add. */
final class KnownThings implements Known {

    private final Set<String> keys = new HashSet<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /** Of an empty graph. */
    KnownThings() {
    }

    KnownThings(Network network) {
        network.regions().forEach(region -> add("region:" + region.slug(), null, region.country()));
        network.markets().forEach(market -> add("market:" + market.code(), null, null));
        network.missions().forEach(mission -> add("mission:" + mission.slug(), mission.region(), null));
        network.fields().forEach(field -> add("field:" + field.slug(), null, null));
        network.sectors().forEach(sector -> add("sector:" + sector.slug(), null, null));
        network.data().places().forEach(place -> add("place:" + place.slug(), null, place.country()));
        network.data().sources().forEach(source -> add("source:" + source.slug(), null, null));
        network.data().policies().forEach(policy -> add("policy:" + policy.slug(), null, null));
        network.data().events().forEach(event -> add("event:" + event.slug(), null, null));
        network.data().workstreams().forEach(stream -> add("workstream:" + stream.slug(), null, null));
        network.collaborations().forEach(tie -> add("tie:" + tie.slug(), null, null));
        network.organisations().forEach(this::add);
    }

    @Override
    public boolean has(String key) {
        return keys.contains(key);
    }

    @Override
    public Set<String> parentsOf(String organisation) {
        return parents.getOrDefault(organisation, Set.of());
    }

    @Override
    public @Nullable String regionOf(String key) {
        return regions.get(key);
    }

    @Override
    public @Nullable String countryOf(String key) {
        return countries.get(key);
    }

    /** Forgets what these organisations are part of: their rows replace it. */
    KnownThings replacing(Stream<String> organisations) {
        organisations.forEach(parents::remove);
        return this;
    }

    /** Adds what the rows of a data set say. */
    KnownThings and(DataSet data) {
        for (Table table : Table.values()) {
            for (Row row : data.rows(table)) {
                add(row.fact(), row.filled("region"), row.filled("country"));
            }
        }
        for (Row row : data.rows(Table.ORGANISATIONS)) {
            row.values("partOf").forEach(parent -> addParent(row.cell("id"), parent));
            keys.add("market:" + row.cell("country"));
        }
        return this;
    }

    private void add(Organisation organisation) {
        add("organisation:" + organisation.slug(), organisation.region(), null);
        if (organisation.partOf() != null) {
            addParent(organisation.slug(), organisation.partOf());
        }
    }

    private void addParent(String organisation, String parent) {
        parents.computeIfAbsent(organisation, key -> new HashSet<>()).add(parent);
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
}
