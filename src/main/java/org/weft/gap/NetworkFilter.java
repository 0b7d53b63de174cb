package org.weft.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.weft.access.Lookup;
import org.weft.access.Refusal;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.Network;
import org.weft.analysis.Region;
import org.weft.analysis.TieFilter;

/** Which collaborations make up a network: all that is given must hold; within a list, one is enough. */
record NetworkFilter(@Nullable String region, @Nullable String mission, @Nullable String market,
        @Nullable List<CollaborationKind> kinds, @Nullable List<CollaborationStatus> statuses,
        @Nullable LocalDate asOf) {

    static final NetworkFilter ALL = new NetworkFilter(null, null, null, null, null, null);

    /** With names turned into keys. */
    TieFilter in(Network network) {
        var lookup = new Lookup(network);
        Region home = region == null ? null : lookup.region(region);
        return new TieFilter(home == null ? null : home.slug(),
                mission == null ? null : lookup.mission(mission).slug(),
                market == null ? null : (home == null ? lookup.market(market) : lookup.market(home, market)).code(),
                kinds == null ? null : Set.copyOf(some("kinds", kinds)),
                statuses == null ? TieFilter.LIVE.statuses() : Set.copyOf(some("statuses", statuses)));
    }

    private static <T> List<T> some(String name, List<T> values) {
        if (values.isEmpty()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, name + " is empty; name at least one, or leave it out.");
        }
        return values;
    }
}
