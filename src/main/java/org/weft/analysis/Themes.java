package org.weft.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who works on what: missions of fields, through their wider fields, and fields and missions of organisations, through
 * their parts. Circles end where they close.
 */
final class Themes {

    private final Map<String, Field> fields;
    private final Map<String, Set<String>> missionsOfField = new HashMap<>();
    private final List<Set<String>> fieldsOfOrganisation;
    private final List<Set<String>> missionsOfOrganisation;
    private final Map<String, List<Organisation>> partsOf;

    Themes(Map<String, Field> fields, List<Organisation> organisations) {
        this.fields = fields;
        fields.values().forEach(field -> missionsOfField.put(field.slug(), closure(field)));
        partsOf = organisations.stream().filter(organisation -> organisation.partOf() != null)
                .collect(Collectors.groupingBy(organisation -> Objects.requireNonNull(organisation.partOf())));
        fieldsOfOrganisation = organisations.stream().map(this::fieldsOf).toList();
        missionsOfOrganisation = fieldsOfOrganisation.stream().map(this::missionsOf).toList();
    }

    /** Slugs of the missions a field is part of, sorted. */
    Set<String> missionsOfField(String field) {
        return missionsOfField.getOrDefault(field, Set.of());
    }

    /** Slugs of the fields of the organisation with this index, sorted. */
    Set<String> fieldsOf(int organisation) {
        return fieldsOfOrganisation.get(organisation);
    }

    /** Slugs of the missions of the organisation with this index, sorted. */
    Set<String> missionsOf(int organisation) {
        return missionsOfOrganisation.get(organisation);
    }

    /** What is directly a part of an organisation, sorted. */
    List<Organisation> partsOf(String organisation) {
        return partsOf.getOrDefault(organisation, List.of());
    }

    private Set<String> closure(Field field) {
        var found = new TreeSet<String>();
        addMissions(field, new HashSet<>(), found);
        return found;
    }

    private void addMissions(Field field, Set<String> seen, Set<String> found) {
        if (seen.add(field.slug())) {
            found.addAll(field.missions());
            field.broader().stream().map(fields::get).filter(Objects::nonNull)
                    .forEach(wider -> addMissions(wider, seen, found));
        }
    }

    private Set<String> missionsOf(Set<String> ofFields) {
        var found = new TreeSet<String>();
        ofFields.forEach(field -> found.addAll(missionsOfField(field)));
        return found;
    }

    private Set<String> fieldsOf(Organisation organisation) {
        var found = new TreeSet<String>();
        addFields(organisation, new HashSet<>(), found);
        return found;
    }

    private void addFields(Organisation organisation, Set<String> seen, Set<String> found) {
        if (seen.add(organisation.slug())) {
            found.addAll(organisation.fields());
            partsOf(organisation.slug()).forEach(part -> addFields(part, seen, found));
        }
    }
}
