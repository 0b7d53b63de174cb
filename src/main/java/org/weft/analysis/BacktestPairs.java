package org.weft.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.DatedTies.DatedTie;
import org.weft.analysis.measure.Cancellation;
import org.weft.analysis.measure.SimpleGraph;

/**
 * The pairs that a back-test ranks: new ties between organisations that had a tie before, and pairs of such organisations
 * that got none at all, at most {@value #MOST} of either, drawn by a seed. Of more than
 * {@value #LISTED} pairs not all are listed: O(pairs drawn), whatever the size of the graph.
 */
final class BacktestPairs {

    static final int MOST = 5_000;

    /** Up to so many pairs they are listed and drawn from; of more, numbers are drawn. */
    private static final long LISTED = 1_000_000;

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
        List<DatedTie> reachable = asked.stream().filter(tie -> isKnown(tie.one()) && isKnown(tie.other())).toList();
        unreachable = asked.size() - reachable.size();
        pairs.addAll(reachable.size() <= MOST
                ? reachable.stream().map(tie -> new int[]{tie.one(), tie.other()}).toList()
                : drawn(reachable.stream().map(DatedTie::key).collect(Collectors.toCollection(TreeSet::new)),
                        new Random(seed)));
        positives = pairs.size();
        var random = new Random(seed);
        pairs.addAll(negatives == Negatives.HARD
                ? drawn(hard(everTied), random)
                : anyUntied(everTied, random));
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

    /** Untied pairs of known organisations, which have the numbers 0 to n(n−1)/2 − 1, without replacement. */
    private List<int[]> anyUntied(Set<Long> everTied, Random random) {
        int[] known = IntStream.range(0, graph.nodes()).filter(this::isKnown).toArray();
        long all = (long) known.length * (known.length - 1) / 2;
        return all <= LISTED ? drawn(listedUntied(known, everTied), random) : numbered(known, all, everTied, random);
    }

    private Set<Long> listedUntied(int[] known, Set<Long> everTied) {
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

    /** By the first steps of a shuffle of all numbers, of which only those moved are kept. */
    private List<int[]> numbered(int[] known, long all, Set<Long> everTied, Random random) {
        var moved = new HashMap<Long, Long>();
        var found = new TreeSet<Long>();
        for (long at = 0; at < all && found.size() < MOST; at++) {
            long from = at + random.nextLong(all - at);
            long number = moved.getOrDefault(from, from);
            moved.put(from, moved.getOrDefault(at, at));
            moved.remove(at);
            int other = row(number);
            int one = (int) (number - (long) other * (other - 1) / 2);
            add(known[one], known[other], everTied, found);
        }
        return listed(found);
    }

    /** The greater of the two places that a pair's number stands for: the greatest i with i(i−1)/2 no more than it. */
    private static int row(long number) {
        int row = (int) ((1 + Math.sqrt(1 + 8.0 * number)) / 2);
        while ((long) row * (row - 1) / 2 > number) {
            row--;
        }
        while ((long) (row + 1) * row / 2 <= number) {
            row++;
        }
        return row;
    }

    private Set<Long> hard(Set<Long> everTied) {
        var found = new TreeSet<Long>();
        Map<String, List<Integer>> alike = alike();
        for (int[] pair : List.copyOf(pairs)) {
            Cancellation.check();
            placesOf(pair[1]).forEach(place -> alike.getOrDefault(place, List.of())
                    .forEach(other -> add(pair[0], other, everTied, found)));
            placesOf(pair[0]).forEach(place -> alike.getOrDefault(place, List.of())
                    .forEach(other -> add(pair[1], other, everTied, found)));
        }
        return found;
    }

    /** Known organisations by country and mission that they work in. */
    private Map<String, List<Integer>> alike() {
        var alike = new HashMap<String, List<Integer>>();
        IntStream.range(0, graph.nodes()).filter(this::isKnown).forEach(organisation -> placesOf(organisation)
                .forEach(place -> alike.computeIfAbsent(place, key -> new ArrayList<>()).add(organisation)));
        return alike;
    }

    private List<String> placesOf(int organisation) {
        String country = network.organisation(organisation).country();
        return country == null
                ? List.of()
                : network.missionsOf(organisation).stream().map(mission -> country + ' ' + mission).toList();
    }

    private void add(int one, int other, Set<Long> everTied, Set<Long> found) {
        long key = DatedTies.keyOf(one, other);
        if (one != other && isAsked(one, other) && !everTied.contains(key)) {
            found.add(key);
        }
    }

    /** A sample without replacement, in the order of the keys. */
    private static List<int[]> drawn(Set<Long> keys, Random random) {
        var kept = new ArrayList<Long>();
        int left = keys.size();
        for (long key : keys) {
            if (random.nextInt(left--) < MOST - kept.size()) {
                kept.add(key);
            }
        }
        return listed(kept);
    }

    private static List<int[]> listed(Collection<Long> keys) {
        return keys.stream().map(key -> new int[]{(int) (key >>> Integer.SIZE), (int) (long) key}).toList();
    }
}
