package org.weft.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.DatedTies.DatedTie;
import org.weft.analysis.measure.SimpleGraph;

/**
 * The pairs that a back-test ranks: new ties between organisations that had a tie before, and pairs of such organisations
 * that got none at all, at most {@value #MOST} of these, drawn by a seed.
 */
final class BacktestPairs {

    static final int MOST = 5_000;

    private final Network network;
    private final @Nullable Region region;
    private final SimpleGraph graph;
    private final List<int[]> pairs = new ArrayList<>();
    private final int positives;
    private final int unreachable;

    /**
     * Over what was known, and what came.
     *
     * @param everTied keys of all pairs that have a tie by now, dated or not
     */
    BacktestPairs(Network network, @Nullable Region region, SimpleGraph graph, List<DatedTie> came,
            Set<Long> everTied, Negatives negatives, long seed) {
        this.network = network;
        this.region = region;
        this.graph = graph;
        List<DatedTie> asked = came.stream().filter(tie -> isAsked(tie.one(), tie.other())).toList();
        asked.stream().filter(tie -> isKnown(tie.one()) && isKnown(tie.other()))
                .forEach(tie -> pairs.add(new int[]{tie.one(), tie.other()}));
        positives = pairs.size();
        unreachable = asked.size() - positives;
        var random = new Random(seed);
        pairs.addAll(negatives == Negatives.HARD
                ? drawn(hard(everTied), random)
                : drawn(all(everTied), random));
    }

    /** New ties first, then the others. */
    List<int[]> pairs() {
        return pairs;
    }

    int positives() {
        return positives;
    }

    int unreachable() {
        return unreachable;
    }

    private boolean isKnown(int organisation) {
        return !graph.isIsolate(organisation);
    }

    private boolean isAsked(int one, int other) {
        return region == null || isHome(one) != isHome(other);
    }

    private boolean isHome(int organisation) {
        return region != null && region.slug().equals(network.organisation(organisation).region());
    }

    private Set<Long> all(Set<Long> everTied) {
        int[] known = IntStream.range(0, graph.nodes()).filter(this::isKnown).toArray();
        var found = new TreeSet<Long>();
        for (int one : known) {
            for (int other : known) {
                if (one < other) {
                    add(one, other, everTied, found);
                }
            }
        }
        return found;
    }

    private Set<Long> hard(Set<Long> everTied) {
        var found = new TreeSet<Long>();
        int[] known = IntStream.range(0, graph.nodes()).filter(this::isKnown).toArray();
        for (int[] pair : List.copyOf(pairs)) {
            for (int other : known) {
                if (isLike(pair[1], other)) {
                    add(pair[0], other, everTied, found);
                }
                if (isLike(pair[0], other)) {
                    add(pair[1], other, everTied, found);
                }
            }
        }
        return found;
    }

    /** In the same country, and active in a mission that the other is active in. */
    private boolean isLike(int one, int other) {
        String country = network.organisation(one).country();
        Set<String> missions = new HashSet<>(network.missionsOf(one));
        missions.retainAll(network.missionsOf(other));
        return country != null && country.equals(network.organisation(other).country()) && !missions.isEmpty();
    }

    private void add(int one, int other, Set<Long> everTied, Set<Long> found) {
        long key = DatedTies.keyOf(one, other);
        if (one != other && isAsked(one, other) && !everTied.contains(key)) {
            found.add(key);
        }
    }

    /** A sample without replacement, in the order of the keys. */
    private static List<int[]> drawn(Set<Long> keys, Random random) {
        var kept = new ArrayList<int[]>();
        int left = keys.size();
        for (long key : keys) {
            if (random.nextInt(left--) < MOST - kept.size()) {
                kept.add(new int[]{(int) (key >>> Integer.SIZE), (int) key});
            }
        }
        return kept;
    }
}
