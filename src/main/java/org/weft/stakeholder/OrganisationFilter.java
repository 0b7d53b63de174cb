package org.weft.stakeholder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.weft.access.Lookup;
import org.weft.analysis.Field;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.OrganisationKind;
import org.weft.analysis.OrganisationStatus;
import org.weft.analysis.Region;

/** Which organisations to list: all that is given must hold; within a list, one is enough. */
record OrganisationFilter(@Nullable List<String> regions, @Nullable List<String> countries,
        @Nullable List<OrganisationKind> kinds, @Nullable OrganisationStatus status, @Nullable List<String> missions,
        @Nullable List<String> fields, @Nullable Boolean isConnected) {

    static final OrganisationFilter ALL = new OrganisationFilter(null, null, null, null, null, null, null);

    List<Organisation> in(Network network) {
        return network.organisations().stream().filter(predicate(network)).toList();
    }

    private Predicate<Organisation> predicate(Network network) {
        var lookup = new Lookup(network);
        Predicate<Organisation> all = organisation -> true;
        if (regions != null) {
            Set<String> slugs = regions.stream().map(lookup::region).map(Region::slug).collect(Collectors.toSet());
            all = all.and(organisation -> slugs.contains(organisation.region()));
        }
        if (countries != null) {
            all = all.and(organisation -> countries.contains(organisation.country()));
        }
        if (kinds != null) {
            all = all.and(organisation -> kinds.contains(organisation.kind()));
        }
        if (status != null) {
            all = all.and(organisation -> organisation.status() == status);
        }
        if (missions != null) {
            Set<String> slugs = missions.stream().map(lookup::mission).map(Mission::slug).collect(Collectors.toSet());
            all = all.and(organisation -> network.missionsOf(network.indexOf(organisation.slug())).stream()
                    .anyMatch(slugs::contains));
        }
        if (fields != null) {
            Set<String> slugs = withNarrower(network,
                    fields.stream().map(lookup::field).map(Field::slug).collect(Collectors.toSet()));
            all = all.and(organisation -> organisation.fields().stream().anyMatch(slugs::contains));
        }
        if (isConnected != null) {
            all = all.and(
                    organisation -> network.tiesOf(network.indexOf(organisation.slug())).length > 0 == isConnected);
        }
        return all;
    }

    private static Set<String> withNarrower(Network network, Set<String> wider) {
        var found = new HashSet<>(wider);
        int before;
        do {
            before = found.size();
            network.fields().stream().filter(field -> field.broader().stream().anyMatch(found::contains))
                    .forEach(field -> found.add(field.slug()));
        } while (found.size() > before);
        return found;
    }
}
