package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which collaborations make up a network: all that is given must hold.
 *
 * @param region slug of the region that a party, or what it is part of, lies in; null for any
 * @param mission slug of the mission they serve; null for any or none
 * @param market code of the market that a party is in; null for any
 * @param kinds their kinds; null for all
 * @param statuses their statuses on the day
 */
public record TieFilter(@Nullable String region, @Nullable String mission, @Nullable String market,
        @Nullable Set<CollaborationKind> kinds, Set<CollaborationStatus> statuses) {

    /** All that live. */
    public static final TieFilter LIVE = new TieFilter(null, null, null, null, Set.of(CollaborationStatus.ACTIVE));

    /** The collaborations that had begun by the day and fit, by slug. O(ties · parties). */
    public List<Collaboration> in(Network network, LocalDate day) {
        return network.collaborations().stream().filter(
                tie -> tie.hadBegun(day) && statuses.contains(tie.statusOn(day)) && fitsAnyStatus(network, tie))
                .toList();
    }

    /** Whether a collaboration fits, its dates and its status aside. */
    boolean fitsAnyStatus(Network network, Collaboration tie) {
        return (kinds == null || kinds.contains(tie.kind())) && (mission == null || tie.missions().contains(mission))
                && (region == null || tie.parties().stream().anyMatch(party -> isOf(network, party, region)))
                && (market == null || tie.parties().stream()
                        .anyMatch(party -> market.equals(network.organisation(network.indexOf(party)).country())));
    }

    private static boolean isOf(Network network, String party, String region) {
        return network.homeOf(network.organisation(network.indexOf(party)), region) != null;
    }
}
