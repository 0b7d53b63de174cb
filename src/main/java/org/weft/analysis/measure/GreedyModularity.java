package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Joins communities while modularity rises: see {@link Communities#byGreedyModularity}. Used once. */
final class GreedyModularity {

    private final double ties;
    private final List<Map<Integer, Integer>> links = new ArrayList<>();
    private final List<Set<Integer>> members = new ArrayList<>();
    private final double[] degrees;
    private final int[] rounds;
    private final PriorityQueue<Join> joins = new PriorityQueue<>(Comparator.comparingDouble(Join::rise).reversed()
            .thenComparing(Join::pair));

    /** What joining two communities adds to m times modularity, as of a round of each. */
    private record Join(Tie pair, double rise, int round) {}

    GreedyModularity(SimpleGraph graph) {
        ties = graph.ties();
        degrees = new double[graph.nodes()];
        rounds = new int[graph.nodes()];
        for (int node = 0; node < graph.nodes(); node++) {
            degrees[node] = graph.degree(node);
            members.add(new TreeSet<>(Set.of(node)));
            links.add(new TreeMap<>());
            for (int neighbour : graph.neighbours(node)) {
                links.get(node).put(neighbour, 1);
            }
        }
        graph.listTies().forEach(this::offer);
    }

    /** The communities, no two of which could be joined with a rise. */
    List<Set<Integer>> communities() {
        while (!joins.isEmpty()) {
            Cancellation.check();
            Join join = joins.poll();
            if (join.round() != round(join.pair())) {
                offer(join.pair());
            } else if (join.rise() > 0 && count(join.pair()) != null) {
                join(join.pair().one(), join.pair().other());
            }
        }
        return members.stream().filter(community -> !community.isEmpty()).toList();
    }

    /**
     * The lower number stands for both afterwards. Only pairs that gain ties are offered anew: the rise of all others
     * has fallen, so that their old offer comes up in time to be renewed.
     */
    private void join(int into, int from) {
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
        degrees[into] += degrees[from];
        rounds[into]++;
        Map<Integer, Integer> gained = links.get(from);
        gained.keySet().forEach(other -> links.get(other).remove(from));
        gained.remove(into);
        gained.forEach((other, count) -> {
            links.get(into).merge(other, count, Integer::sum);
            links.get(other).merge(into, count, Integer::sum);
            offer(new Tie(into, other));
        });
        links.set(from, Map.of());
    }

    private void offer(Tie pair) {
        Integer count = count(pair);
        if (count != null) {
            joins.add(new Join(pair, count - degrees[pair.one()] * degrees[pair.other()] / (2 * ties), round(pair)));
        }
    }

    private @Nullable Integer count(Tie pair) {
        return links.get(pair.one()).get(pair.other());
    }

    /** Grows whenever either community does. */
    private int round(Tie pair) {
        return rounds[pair.one()] + rounds[pair.other()];
    }
}
