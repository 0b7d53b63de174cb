package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.SimpleGraph;

/**
 * The pairs of named organisations with a collaboration, each with the day on which its first one began. A pair of which no
 * collaboration has a date stands apart: it cannot be put before or after a day. O(ties · parties²).
 */
final class DatedTies {

    private final Network network;
    private final Map<Long, @Nullable LocalDate> first = new TreeMap<>();
    private final List<DatedTie> dated = new ArrayList<>();
    private int undated;

    /** Indices of two organisations, the lower first. */
    record DatedTie(int one, int other, LocalDate begun) {
        long key() {
            return keyOf(one, other);
        }
    }

    DatedTies(Network network) {
        this.network = network;
        for (Collaboration tie : network.collaborations()) {
            LocalDate begun = tie.startedOn() == null ? null : tie.startedOn().first();
            int[] parties = new TreeSet<>(network.named(tie.parties())).stream().mapToInt(network::indexOf).toArray();
            for (int i = 0; i < parties.length; i++) {
                for (int j = i + 1; j < parties.length; j++) {
                    long key = keyOf(parties[i], parties[j]);
                    first.put(key, earlier(first.get(key), begun));
                }
            }
        }
        for (Map.Entry<Long, @Nullable LocalDate> entry : first.entrySet()) {
            LocalDate begun = entry.getValue();
            if (begun == null) {
                undated++;
            } else {
                dated.add(new DatedTie(one(entry.getKey()), other(entry.getKey()), begun));
            }
        }
        dated.sort(Comparator.comparing(DatedTie::begun).thenComparingLong(DatedTie::key));
    }

    static long keyOf(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    private static int one(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    private static int other(long key) {
        return (int) key;
    }

    /** All of them, dated or not, by slug. */
    List<TiedPair> pairs() {
        return first.entrySet().stream()
                .map(entry -> new TiedPair(network.organisation(one(entry.getKey())).slug(),
                        network.organisation(other(entry.getKey())).slug(), entry.getValue()))
                .toList();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Oldest first. */
    List<DatedTie> dated() {
        return dated;
    }

    int undated() {
        return undated;
    }

    /** Those begun before a day. */
    List<DatedTie> before(LocalDate day) {
        return dated.stream().filter(tie -> tie.begun().isBefore(day)).toList();
    }

    /** Those begun from a day on, up to another. */
    List<DatedTie> from(LocalDate day, LocalDate end) {
        return dated.stream().filter(tie -> !tie.begun().isBefore(day) && tie.begun().isBefore(end)).toList();
    }

    /** The day on which the newest share of these ties begins; ties of one day are never parted. */
    static LocalDate splitOf(List<DatedTie> ties, double share) {
        return ties.get(Math.min(ties.size() - 1, (int) Math.ceil(ties.size() * (1 - share)))).begun();
    }

    /** The graph of ties begun before a day. */
    SimpleGraph graphBefore(LocalDate day) {
        return new SimpleGraph(network.organisations().size(),
                before(day).stream().map(tie -> new int[]{tie.one(), tie.other()}).toArray(int[][]::new));
    }

    /** The network as it was known by its dates: only collaborations begun before a day. */
    Network networkBefore(LocalDate day) {
        NetworkData d = network.data();
        List<Collaboration> known = d.collaborations().stream()
                .filter(tie -> tie.startedOn() != null && tie.startedOn().first().isBefore(day)).toList();
        return network.with(d.withFacts(d.aims(), d.organisations(), known,
                d.reviews(), d.alumni(), d.students()));
    }
}
