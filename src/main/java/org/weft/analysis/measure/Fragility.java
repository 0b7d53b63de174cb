package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What holds a graph together: the ties and nodes that come apart alone, after Tarjan, "Depth-first search and linear
 * graph algorithms", SIAM J. Comput. 1 (1972).
 *
 * <p>
 * JGraphT's BiconnectivityInspector is the oracle of the tests, but not used: it recurses once for each node of a path
 * and overflows the stack on long ones. Running time O(n + m) for each question; an isolate is a component of its own.
 */
public final class Fragility {

    private final SimpleGraph graph;
    private final int[] found;
    private final int[] lowest;
    private final int[] parent;
    private final List<Integer> order = new ArrayList<>();

    /** On this graph; walks it once. */
    public Fragility(SimpleGraph graph) {
        this.graph = graph;
        found = new int[graph.nodes()];
        lowest = new int[graph.nodes()];
        parent = new int[graph.nodes()];
        Arrays.fill(parent, -1);
        int[] next = IntStream.range(0, graph.nodes()).map(graph::start).toArray();
        for (int root = 0; root < graph.nodes(); root++) {
            Cancellation.check();
            if (found[root] == 0) {
                walk(root, next);
            }
        }
    }

    /** The ties without which their two nodes are not connected, ascending. */
    public List<Tie> bridges() {
        return order.stream().filter(node -> parent[node] >= 0 && lowest[node] > found[parent[node]])
                .map(node -> new Tie(parent[node], node)).sorted().toList();
    }

    /** The nodes without which others are not connected (cut points), ascending. */
    public List<Integer> articulationPoints() {
        var cuts = new boolean[graph.nodes()];
        var branches = new int[graph.nodes()];
        for (int node : order) {
            int above = parent[node];
            if (above >= 0) {
                branches[above]++;
                cuts[above] |= parent[above] < 0 ? branches[above] > 1 : lowest[node] >= found[above];
            }
        }
        return IntStream.range(0, cuts.length).filter(node -> cuts[node]).boxed().toList();
    }

    /** The connected components, each ascending; largest first, then by lowest node. */
    public List<List<Integer>> components() {
        return grouped(labels(), -1);
    }

    /** What the component of a node falls into without it, as {@link #components}; one part or none if it holds. */
    public List<List<Integer>> partsWithout(int node) {
        var labels = new int[graph.nodes()];
        Arrays.fill(labels, -1);
        for (int at = graph.start(node); at < graph.end(node); at++) {
            flood(graph.neighbourAt(at), node, labels);
        }
        return grouped(labels, node);
    }

    /** For each node the lowest node of its component. */
    int[] labels() {
        var labels = new int[graph.nodes()];
        for (int node : order) {
            labels[node] = parent[node] < 0 ? node : labels[parent[node]];
        }
        return labels;
    }

    private void walk(int root, int[] next) {
        discover(root);
        int node = root;
        while (node >= 0) {
            if (next[node] < graph.end(node)) {
                node = step(node, graph.neighbourAt(next[node]++));
            } else {
                int above = parent[node];
                if (above >= 0) {
                    lowest[above] = Math.min(lowest[above], lowest[node]);
                }
                node = above;
            }
        }
    }

    /** Goes to a neighbour not yet found, or else stays and notes how far back it leads. */
    private int step(int node, int neighbour) {
        if (found[neighbour] == 0) {
            parent[neighbour] = node;
            discover(neighbour);
            return neighbour;
        }
        if (neighbour != parent[node]) {
            lowest[node] = Math.min(lowest[node], found[neighbour]);
        }
        return node;
    }

    private void discover(int node) {
        order.add(node);
        found[node] = order.size();
        lowest[node] = order.size();
    }

    private void flood(int start, int without, int[] labels) {
        if (labels[start] >= 0) {
            return;
        }
        var reached = new ArrayList<Integer>(List.of(start));
        labels[start] = start;
        for (int i = 0; i < reached.size(); i++) {
            for (int neighbour : graph.neighbours(reached.get(i))) {
                if (neighbour != without && labels[neighbour] < 0) {
                    labels[neighbour] = start;
                    reached.add(neighbour);
                }
            }
        }
    }

    private static List<List<Integer>> grouped(int[] labels, int without) {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (int node = 0; node < labels.length; node++) {
            if (node != without && labels[node] >= 0) {
                groups.computeIfAbsent(labels[node], label -> new ArrayList<>()).add(node);
            }
        }
        return groups.values().stream().map(List::copyOf)
                .sorted(Comparator.comparingInt((List<Integer> group) -> -group.size()).thenComparing(List::getFirst))
                .toList();
    }
}
