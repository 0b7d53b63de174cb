package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two actors who share a task and have no tie: the open motif 1,2[II.C] of multilevel networks; with a tie it is
 * closed.
 *
 * <p>
 * The weight of a pair is the number of tasks it shares: w(a,b) = #{t : a – t, b – t} (on such motifs Bodin and Tengö,
 * "Disentangling intangible social–ecological systems", Global Environmental Change 22, 2012). Swapping the levels asks
 * which two tasks are done by one actor and have no tie. Running time and memory O(Σ_t k_t²).
 */
public final class MultilevelGap {

    private final List<Gap> gaps;
    private final long open;
    private final long closed;

    /**
     * Two actors without a tie.
     *
     * @param shared
     *            how many tasks they share, 1 or more
     */
    public record Gap(Tie pair, int shared) {}

    /**
     * Over one level and its tasks.
     *
     * @param actors
     *            who has a tie with whom
     * @param tasks
     *            how many tasks there are
     * @param memberships
     *            actor and task, one pair each; one given twice counts once
     * @throws IllegalArgumentException
     *             when a membership names an actor or a task that is not there
     */
    public MultilevelGap(SimpleGraph actors, int tasks, int[][] memberships) {
        Map<Tie, Integer> shared = shared(members(actors.nodes(), tasks, memberships));
        var found = new ArrayList<Gap>();
        long openCount = 0;
        long closedCount = 0;
        for (Map.Entry<Tie, Integer> entry : shared.entrySet()) {
            if (actors.hasTie(entry.getKey().one(), entry.getKey().other())) {
                closedCount += entry.getValue();
            } else {
                openCount += entry.getValue();
                found.add(new Gap(entry.getKey(), entry.getValue()));
            }
        }
        found.sort(Comparator.comparingInt((Gap gap) -> -gap.shared()).thenComparing(Gap::pair));
        gaps = List.copyOf(found);
        open = openCount;
        closed = closedCount;
    }

    /** How many open motifs there are: the sum of shared tasks over pairs without a tie. */
    public long open() {
        return open;
    }

    /** How many closed motifs there are: the same over pairs with a tie. */
    public long closed() {
        return closed;
    }

    /** The pairs that share a task and have no tie: most shared tasks first, then ascending. */
    public List<Gap> gaps() {
        return gaps;
    }

    private static List<NavigableSet<Integer>> members(int actors, int tasks, int[][] memberships) {
        var members = new ArrayList<NavigableSet<Integer>>();
        for (int task = 0; task < tasks; task++) {
            members.add(new TreeSet<>());
        }
        for (int[] membership : memberships) {
            if (membership[0] < 0 || membership[0] >= actors || membership[1] < 0 || membership[1] >= tasks) {
                throw new IllegalArgumentException("no actor or task " + Arrays.toString(membership));
            }
            members.get(membership[1]).add(membership[0]);
        }
        return members;
    }

    private static Map<Tie, Integer> shared(List<NavigableSet<Integer>> members) {
        var shared = new TreeMap<Tie, Integer>();
        for (NavigableSet<Integer> team : members) {
            for (int one : team) {
                for (int other : team.tailSet(one, false)) {
                    shared.merge(new Tie(one, other), 1, Integer::sum);
                }
            }
        }
        return shared;
    }
}
