package org.weft.sheet;

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
