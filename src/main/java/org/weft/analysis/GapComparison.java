package org.weft.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What differs between two answers about the places of one region: gaps of the kinds COVERAGE, ACTOR and STAKEHOLDER.
 * Gaps are the same when kind, mission, market and actor are. Running time O(gaps).
 */
final class GapComparison {

    private final Map<String, Gap> before;
    private final Map<String, Gap> after;

    GapComparison(PlaceGaps before, PlaceGaps after) {
        this.before = all(before);
        this.after = all(after);
    }

    /** Gaps only in the second answer, by kind, then key. */
    List<ChangedGap> opened(Function<Gap, List<String>> because) {
        return onlyIn(after, before, because);
    }

    /** Gaps only in the first answer, by kind, then key. */
    List<ChangedGap> closed(Function<Gap, List<String>> because) {
        return onlyIn(before, after, because);
    }

    private static List<ChangedGap> onlyIn(Map<String, Gap> these, Map<String, Gap> those,
            Function<Gap, List<String>> because) {
        return these.entrySet().stream().filter(entry -> !those.containsKey(entry.getKey())).map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Gap::kind).thenComparing(Gap::key))
                .map(gap -> new ChangedGap(gap.kind(), gap.mission(), gap.market(), gap.state(), gap.size(),
                        gap.reason(), because.apply(gap)))
                .toList();
    }

    private static Map<String, Gap> all(PlaceGaps places) {
        var gaps = new ArrayList<Gap>(places.coverage());
        gaps.addAll(places.actors());
        gaps.addAll(places.stakeholders());
        var byKey = new TreeMap<String, Gap>();
        gaps.forEach(gap -> byKey.put(gap.kind() + " " + gap.key(), gap));
        return byKey;
    }
}
