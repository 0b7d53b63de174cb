package org.weft.sheet;

import java.util.Collection;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Backing;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;

/** Which sources things rest on. */
public final class Witnesses {

    private Witnesses() {
    }

    /** Slugs of the sources of a fact. */
    public static Stream<String> of(Backing backing) {
        return backing.claims().stream().map(Backing.Claim::source);
    }

    /** Slugs of the sources of collaborations. */
    public static Stream<String> of(Collection<Collaboration> ties) {
        return ties.stream().flatMap(tie -> of(tie.backing()));
    }

    /** Slugs of the sources of what a region says of markets, and of its collaborations. */
    public static Stream<String> ofRegion(Network network, String slug) {
        return Stream.concat(network.aimsOf(slug).stream().flatMap(aim -> of(aim.backing())),
                of(network.collaborations().stream().filter(tie -> tie.parties().stream()
                        .anyMatch(party -> network.findOrganisation(party)
                                .filter(one -> network.homeOf(one, slug) != null).isPresent()))
                        .toList()));
    }

    /** Slugs of the sources of an organisation; none for null. */
    public static Stream<String> ofOrganisation(Network network, @Nullable String slug) {
        return slug == null
                ? Stream.empty()
                : network.findOrganisation(slug).map(Organisation::backing).stream().flatMap(Witnesses::of);
    }

    /** Slugs of the sources of a collaboration; none for null. */
    public static Stream<String> ofCollaboration(Network network, @Nullable String slug) {
        return slug == null
                ? Stream.empty()
                : network.findCollaboration(slug).map(Collaboration::backing).stream().flatMap(Witnesses::of);
    }
}
