package org.weft.analysis;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which home organisations answer which policy. One answers a policy that supports it by name, or that names a field (or
 * a wider one) that it works in; where a policy names no field, one answers it that is in one of its sectors, or active
 * in one of its missions. O(organisations · fields) a policy.
 */
final class PolicyAnswers {

    private final Network network;
    private final Region region;
    private final Set<String> missions = new HashSet<>();

    PolicyAnswers(Network network, Region region) {
        this.network = network;
        this.region = region;
        network.missionsOfRegion(region.slug()).forEach(mission -> missions.add(mission.slug()));
    }

    /**
     * Policies of the region: those that have not ended and name one of its missions, sectors or organisations, or name
     * fields alone, one of which is part of its missions.
     */
    List<Policy> policies() {
        return network.data().policies().stream().filter(Policy::isAlive).filter(this::concernsRegion).toList();
    }

    /** Whether a policy names the mission, or a field that is part of it, or a sector that serves it. */
    boolean addresses(Policy policy, String mission) {
        return policy.missions().contains(mission)
                || policy.fields().stream().anyMatch(field -> network.missionsOfField(field).contains(mission))
                || policy.sectors().stream().flatMap(slug -> network.findSector(slug).stream())
                        .anyMatch(sector -> sector.missions().contains(mission));
    }

    /** Whether any home organisation answers the policy. */
    boolean isAnswered(Policy policy) {
        return IntStream.range(0, network.organisations().size()).anyMatch(at -> isHome(at) && answers(at, policy));
    }

    boolean isHome(int organisation) {
        return region.slug().equals(network.organisation(organisation).region());
    }

    /** Whether this organisation answers the policy. */
    boolean answers(int at, Policy policy) {
        Organisation organisation = network.organisation(at);
        if (policy.organisations().contains(organisation.slug())) {
            return true;
        }
        if (!policy.fields().isEmpty()) {
            return network.fieldsOf(at).stream().anyMatch(field -> isAtOrBelow(field, policy.fields()));
        }
        return organisation.sectors().stream().anyMatch(policy.sectors()::contains)
                || network.missionsOf(at).stream().anyMatch(policy.missions()::contains);
    }

    private boolean isAtOrBelow(String field, List<String> named) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(field));
        while (!next.isEmpty()) {
            String at = next.remove();
            if (named.contains(at)) {
                return true;
            }
            if (seen.add(at)) {
                network.findField(at).ifPresent(found -> next.addAll(found.broader()));
            }
        }
        return false;
    }

    /** Fields belong to nobody: they only tell where a policy names nothing else. */
    private boolean concernsRegion(Policy policy) {
        boolean namesOnlyFields = policy.missions().isEmpty() && policy.sectors().isEmpty()
                && policy.organisations().isEmpty();
        return namesOnlyFields
                ? missions.stream().anyMatch(mission -> addresses(policy, mission))
                : policy.missions().stream().anyMatch(missions::contains)
                        || policy.sectors().stream().flatMap(slug -> network.findSector(slug).stream())
                                .anyMatch(sector -> region.slug().equals(sector.region()))
                        || policy.organisations().stream().flatMap(slug -> network.findOrganisation(slug).stream())
                                .anyMatch(asset -> region.slug().equals(asset.region()));
    }
}
