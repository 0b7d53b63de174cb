package org.weft.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What differs between two answers about the gaps of one region, of all kinds. Gaps are the same when kind, mission,
 * market and what they are about are. O(gaps · log gaps).
 */
final class GapComparison {

    private final RegionGaps first;
    private final RegionGaps second;
    private final int links;
    private final Map<String, Gap> before;
    private final Map<String, Gap> after;

    /**
     * Of two answers.
     *
     * @param links how many LINK gaps of each mission and market are compared
     */
    GapComparison(RegionGaps first, RegionGaps second, int links) {
        this.first = first;
        this.second = second;
        this.links = links;
        this.before = byIdentity(first, links);
        this.after = byIdentity(second, links);
    }

    /** Gaps only in the second answer, by kind, then key. */
    List<Gap> opened() {
        return onlyIn(after, before);
    }

    /** Gaps only in the first answer, by kind, then key. */
    List<Gap> closed() {
        return onlyIn(before, after);
    }

    /** Why a gap is in one answer alone, in one plain sentence; null where its reason says it already. */
    @Nullable
    String why(Gap gap) {
        if (!(gap instanceof LinkGap link)) {
            return null;
        }
        return after.containsKey(RegionGaps.identity(gap))
                ? first.standing(link).opened(links)
                : second.standing(link).closed(links);
    }

    static Map<String, Gap> byIdentity(RegionGaps gaps, int links) {
        var found = new TreeMap<String, Gap>();
        gaps.all(links).forEach(gap -> found.put(RegionGaps.identity(gap), gap));
        return found;
    }

    private static List<Gap> onlyIn(Map<String, Gap> these, Map<String, Gap> those) {
        return these.entrySet().stream().filter(entry -> !those.containsKey(entry.getKey())).map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Gap::kind).thenComparing(Gap::key)
                        .thenComparing(RegionGaps::identity))
                .toList();
    }
}
