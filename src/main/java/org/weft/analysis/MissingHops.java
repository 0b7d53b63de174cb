package org.weft.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which ties would join two sets of organisations that no chain joins: the pairs that share most fields. */
final class MissingHops {

    private final Network network;

    MissingHops(Network network) {
        this.network = network;
    }

    /**
     * The best pairs: most shared fields first, then those who ask, then those with most partners, then by slug.
     *
     * @param asking those of {@code here} who ask for the introduction
     * @return at most {@code most}; O(here · there · fields)
     */
    List<IntroductionAnswer.MissingHop> between(Collection<String> asking, Collection<String> here,
            Collection<String> there, int most) {
        var pairs = new ArrayList<IntroductionAnswer.MissingHop>();
        for (String from : here) {
            Set<String> fields = network.fieldsOf(network.indexOf(from));
            for (String to : there) {
                List<String> shared = network.fieldsOf(network.indexOf(to)).stream().filter(fields::contains).toList();
                pairs.add(new IntroductionAnswer.MissingHop(from, to, shared));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt((IntroductionAnswer.MissingHop pair) -> -pair.sharedFields().size())
                        .thenComparingInt(pair -> asking.contains(pair.from()) ? 0 : 1)
                        .thenComparingInt(pair -> -partners(pair.from()) - partners(pair.to()))
                        .thenComparing(IntroductionAnswer.MissingHop::from)
                        .thenComparing(IntroductionAnswer.MissingHop::to))
                .limit(most).toList();
    }

    private int partners(String organisation) {
        return network.neighboursOf(network.indexOf(organisation)).length;
    }
}
