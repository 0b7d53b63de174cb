package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;

/**
 * An immutable, undirected graph without loops and without parallel ties, in compressed sparse rows.
 *
 * <p>
 * Nodes are 0 to n − 1. Ties are numbered too, 0 to m − 1, ascending by their two nodes, so the order in which pairs
 * are given changes nothing. A weight says how strong a tie is, not how long. Built in O(m log m), held in O(n + m).
 */
public final class SimpleGraph {

    private final int[] starts;
    private final int[] neighbours;
    private final int[] tieAt;
    private final long[] ties;
    private final double @Nullable [] weights;

    /**
     * A graph whose ties all weigh 1.
     *
     * @param nodes
     *            how many nodes there are, those without a tie included
     * @param pairs
     *            two nodes each; a node paired with itself is left out, a pair given twice counts once
     * @throws IllegalArgumentException
     *             when a pair names a node that is not there
     */
    public SimpleGraph(int nodes, int[][] pairs) {
        this(nodes, pairs, null);
    }

    /**
     * A graph with weights.
     *
     * @param weights
     *            one for each pair, positive and finite; of a pair given twice the larger counts. Null: all weigh 1
     * @throws IllegalArgumentException
     *             when a pair names a node that is not there, or a weight is not positive and finite
     */
    public SimpleGraph(int nodes, int[][] pairs, double @Nullable [] weights) {
        if (nodes < 0 || (weights != null && weights.length != pairs.length)) {
            throw new IllegalArgumentException("fewer than no nodes, or not one weight for each pair");
        }
        ties = Arrays.stream(pairs).filter(pair -> pair[0] != pair[1]).mapToLong(pair -> key(nodes, pair)).sorted()
                .distinct().toArray();
        this.weights = weights == null ? null : merge(nodes, pairs, weights);
        starts = new int[nodes + 1];
        for (int tie = 0; tie < ties.length; tie++) {
            starts[low(tie) + 1]++;
            starts[high(tie) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        neighbours = new int[2 * ties.length];
        tieAt = new int[2 * ties.length];
        fill();
    }

    /** How many nodes. */
    public int nodes() {
        return starts.length - 1;
    }

    /** How many ties. */
    public int ties() {
        return ties.length;
    }

    /** How many neighbours a node has. */
    public int degree(int node) {
        return starts[node + 1] - starts[node];
    }

    /** Whether a node has no tie. */
    public boolean isIsolate(int node) {
        return degree(node) == 0;
    }

    /** The neighbours of a node, ascending; a copy. */
    public int[] neighbours(int node) {
        return Arrays.copyOfRange(neighbours, starts[node], starts[node + 1]);
    }

    /** Whether two nodes have a tie. O(log k). */
    public boolean hasTie(int one, int other) {
        return tie(one, other) >= 0;
    }

    /** What the tie of two nodes weighs; 0 where they have none. O(log k). */
    public double weight(int one, int other) {
        int tie = tie(one, other);
        return tie < 0 ? 0 : weight(tie);
    }

    /** Whether weights were given. */
    public boolean isWeighted() {
        return weights != null;
    }

    /** All ties, ascending. */
    public List<Tie> listTies() {
        var found = new ArrayList<Tie>(ties.length);
        for (int tie = 0; tie < ties.length; tie++) {
            found.add(new Tie(low(tie), high(tie)));
        }
        return found;
    }

    /** This graph as JGraphT sees graphs: a view that cannot be changed, nothing is copied. Edges are tie numbers. */
    public Graph<Integer, Integer> asJGraphT() {
        return new GraphView(this, isWeighted());
    }

    /** The same view, every tie weighing 1: for algorithms that would take a weight for a length. */
    Graph<Integer, Integer> asUnweightedJGraphT() {
        return new GraphView(this, false);
    }

    int start(int node) {
        return starts[node];
    }

    int end(int node) {
        return starts[node + 1];
    }

    int neighbourAt(int place) {
        return neighbours[place];
    }

    int tieAt(int place) {
        return tieAt[place];
    }

    int low(int tie) {
        return (int) (ties[tie] >>> Integer.SIZE);
    }

    int high(int tie) {
        return (int) ties[tie];
    }

    double weight(int tie) {
        return weights == null ? 1 : weights[tie];
    }

    /** The number of the tie of two nodes; negative where they have none. */
    int tie(int one, int other) {
        int place = Arrays.binarySearch(neighbours, starts[one], starts[one + 1], other);
        return place < 0 ? -1 : tieAt[place];
    }

    private double[] merge(int nodes, int[][] pairs, double[] given) {
        var merged = new double[ties.length];
        for (int i = 0; i < pairs.length; i++) {
            if (!(given[i] > 0 && given[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a tie cannot weigh " + given[i]);
            }
            if (pairs[i][0] != pairs[i][1]) {
                int tie = Arrays.binarySearch(ties, key(nodes, pairs[i]));
                merged[tie] = Math.max(merged[tie], given[i]);
            }
        }
        return merged;
    }

    /** Ties ascend by lower, then higher node, so every row comes out ascending when lower neighbours go first. */
    private void fill() {
        int[] next = Arrays.copyOf(starts, nodes());
        for (int tie = 0; tie < ties.length; tie++) {
            put(next[high(tie)]++, low(tie), tie);
        }
        for (int tie = 0; tie < ties.length; tie++) {
            put(next[low(tie)]++, high(tie), tie);
        }
    }

    private void put(int place, int neighbour, int tie) {
        neighbours[place] = neighbour;
        tieAt[place] = tie;
    }

    private static long key(int nodes, int[] pair) {
        int low = Math.min(pair[0], pair[1]);
        int high = Math.max(pair[0], pair[1]);
        if (low < 0 || high >= nodes) {
            throw new IllegalArgumentException("no node " + (low < 0 ? low : high) + " among " + nodes);
        }
        return (long) low << Integer.SIZE | high;
    }
}
