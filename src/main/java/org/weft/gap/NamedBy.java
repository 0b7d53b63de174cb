package org.weft.gap;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.weft.analysis.ActorGap;
import org.weft.analysis.CentreGap;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CoverageGap;
import org.weft.analysis.CrossoverGap;
import org.weft.analysis.FragilityGap;
import org.weft.analysis.Gap;
import org.weft.analysis.LinkGap;
import org.weft.analysis.Network;
import org.weft.analysis.PolicyGap;
import org.weft.analysis.StakeholderGap;

/**
 * Whether a gap names an organisation: as the one that misses something, as one of the two that miss each other, as what a
 * market hangs on, or as one that could carry a crossover. Peers that have what it misses are not named by it.
 */
record NamedBy(String organisation, Network network) implements Predicate<Gap> {

    @Override
    public boolean test(Gap gap) {
        return switch (gap) {
            case StakeholderGap stakeholder -> stakeholder.organisation().equals(organisation);
            case LinkGap link -> Stream.of(link.from(), link.to()).anyMatch(organisation::equals);
            case CentreGap centre -> Stream.of(centre.centre(), centre.counterpart()).anyMatch(organisation::equals);
            case FragilityGap fragile -> organisation.equals(fragile.organisation()) || parties(fragile)
                    .contains(organisation);
            case CrossoverGap cross -> cross.inBoth().contains(organisation);
            case PolicyGap policy -> organisation.equals(policy.organisation());
            case CoverageGap ignored -> false;
            case ActorGap ignored -> false;
        };
    }

    private List<String> parties(FragilityGap gap) {
        return gap.collaboration() == null
                ? List.of()
                : network.findCollaboration(gap.collaboration()).map(Collaboration::parties).orElse(List.of());
    }
}
