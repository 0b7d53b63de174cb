package org.weft.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.weft.access.Lookup;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;

/** Which collaborations to list: all that is given must hold; within a list, one is enough. */
record CollaborationFilter(@Nullable String region, @Nullable String organisation, @Nullable List<String> missions,
        @Nullable String market, @Nullable List<CollaborationKind> kinds, @Nullable List<CollaborationStatus> statuses,
        @Nullable Boolean isInternational, @Nullable LocalDate asOf) {

    static final CollaborationFilter ALL = new CollaborationFilter(null, null, null, null, null, null, null, null);

    List<Collaboration> in(Network network, LocalDate today) {
        return network.collaborations().stream().filter(predicate(network, asOf == null ? today : asOf)).toList();
    }

    private Predicate<Collaboration> predicate(Network network, LocalDate day) {
        var lookup = new Lookup(network);
        Predicate<Collaboration> all = tie -> asOf == null || tie.hadBegun(day);
        if (region != null) {
            String home = lookup.region(region).slug();
            all = all.and(tie -> parties(network, tie).stream().anyMatch(party -> network.homeOf(party, home) != null));
        }
        if (organisation != null) {
            String slug = lookup.organisation(organisation).slug();
            all = all.and(tie -> tie.parties().contains(slug));
        }
        if (missions != null) {
            Set<String> slugs = missions.stream().map(lookup::mission).map(Mission::slug).collect(Collectors.toSet());
            all = all.and(tie -> tie.missions().stream().anyMatch(slugs::contains));
        }
        if (market != null) {
            String code = lookup.market(market).code();
            all = all.and(tie -> parties(network, tie).stream().anyMatch(party -> code.equals(party.country())));
        }
        if (kinds != null) {
            all = all.and(tie -> kinds.contains(tie.kind()));
        }
        if (statuses != null) {
            all = all.and(tie -> tie.hadBegun(day) && statuses.contains(tie.statusOn(day)));
        }
        if (isInternational != null) {
            all = all.and(tie -> isInternational(network, tie) == isInternational);
        }
        return all;
    }

    static List<Organisation> parties(Network network, Collaboration tie) {
        return tie.parties().stream().map(network::indexOf).map(network::organisation).toList();
    }

    static boolean isInternational(Network network, Collaboration tie) {
        return parties(network, tie).stream().map(Organisation::country).filter(country -> country != null).distinct()
                .count() > 1;
    }
}
