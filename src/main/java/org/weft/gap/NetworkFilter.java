package org.weft.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.access.Asked;
import org.weft.access.Lookup;
import org.weft.access.Refusal;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.Network;
import org.weft.analysis.TieFilter;
import org.weft.sheet.Parameter;

/** Which collaborations make up a network: all that is given must hold; within a list, one is enough. */
record NetworkFilter(@Nullable String region, @Nullable String mission, @Nullable String market,
        @Nullable List<CollaborationKind> kinds, @Nullable List<CollaborationStatus> statuses,
        @Nullable LocalDate asOf) {

    static final NetworkFilter ALL = new NetworkFilter(null, null, null, null, null, null);

    /** What a file can be filtered by, behind what else it can be asked with. */
    static List<Parameter> parameters(Parameter... others) {
        return Stream.concat(Stream.of(others), Stream.of(
                Parameter.optional("region", "Ties with a party of this region, or with a part of one. Slug."),
                Parameter.optional("mission", "Ties that serve this mission. Slug."),
                Parameter.optional("market", "Ties with a party in this market. Code."),
                Parameter.optional("kinds", "Ties of these kinds, such as CAMPUS; all where not given."),
                Parameter.optional("statuses", "With one of these statuses on the day; ACTIVE where not given."),
                Parameter.AS_OF)).toList();
    }

    /** As a file is asked for. */
    static NetworkFilter of(Asked asked) {
        return new NetworkFilter(asked.text("region"), asked.text("mission"), asked.country("market"),
                asked.some("kinds", CollaborationKind.class), asked.some("statuses", CollaborationStatus.class),
                asked.asOf());
    }

    /** The same, wherever they stand. */
    NetworkFilter ofAnyStatus() {
        return new NetworkFilter(region, mission, market, kinds, List.of(CollaborationStatus.values()), asOf);
    }

    /** The collaborations themselves. */
    List<Collaboration> ties(Network network, LocalDate day) {
        return in(network).in(network, day);
    }

    /** With names turned into keys. */
    TieFilter in(Network network) {
        return new Lookup(network).ties(region, mission, market, some("kinds", kinds), some("statuses", statuses));
    }

    private static <T> @Nullable List<T> some(String name, @Nullable List<T> values) {
        if (values != null && values.isEmpty()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, name + " is empty; name at least one, or leave it out.");
        }
        return values;
    }
}
