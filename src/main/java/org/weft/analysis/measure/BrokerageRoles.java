package org.weft.analysis.measure;

import java.util.Arrays;
import java.util.List;

/**
 * The five roles of Gould and Fernandez, "Structures of mediation", Sociological Methodology 19 (1989): counts of open
 * directed two-paths a → b → c without a → c, by the groups of the three, for the broker b.
 *
 * <p>
 * Undirected ties are given as two arcs each, and then every open two-path counts once in each direction. Self-arcs and
 * repeated arcs are dropped. A two-path with a node of unknown group counts in no role. Running time O(Σ in · out · log
 * k) for a node.
 */
public final class BrokerageRoles {

    /** The group of a node whose group is not known. */
    public static final int UNKNOWN = -1;

    private final int[] groups;
    private final int[][] successors;
    private final int[][] predecessors;

    /**
     * How often a node brokers in each role.
     *
     * @param coordinator
     *            all three in one group
     * @param itinerant
     *            the ends in one group, the broker in another (consultant)
     * @param gatekeeper
     *            from another group into the broker's own
     * @param representative
     *            from the broker's own group to another
     * @param liaison
     *            three groups
     */
    public record Roles(int coordinator, int itinerant, int gatekeeper, int representative, int liaison) {

        /** All of them. */
        public int total() {
            return coordinator + itinerant + gatekeeper + representative + liaison;
        }
    }

    /**
     * On a directed graph.
     *
     * @param arcs
     *            from and to, one pair each
     * @param groups
     *            one for each node; any negative number for {@link #UNKNOWN}
     */
    public BrokerageRoles(int[][] arcs, int[] groups) {
        this.groups = groups.clone();
        successors = rows(groups.length, arcs, 0);
        predecessors = rows(groups.length, arcs, 1);
    }

    /** On an undirected graph. */
    public BrokerageRoles(SimpleGraph graph, int[] groups) {
        this(bothWays(graph.listTies()), groups);
    }

    /** The roles of one node; all 0 for one that brokers nothing. */
    public Roles of(int broker) {
        var counts = new int[5];
        for (int from : predecessors[broker]) {
            for (int to : successors[broker]) {
                if (from != to && Arrays.binarySearch(successors[from], to) < 0) {
                    count(groups[from], groups[broker], groups[to], counts);
                }
            }
        }
        return new Roles(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static void count(int from, int broker, int to, int[] counts) {
        if (from < 0 || broker < 0 || to < 0) {
            return;
        }
        int outer = from == to ? 1 : to == broker ? 2 : from == broker ? 3 : 4;
        counts[from == broker && to == broker ? 0 : outer]++;
    }

    private static int[][] rows(int nodes, int[][] arcs, int end) {
        var rows = new int[nodes][];
        var counts = new int[nodes];
        for (int[] arc : arcs) {
            counts[arc[end]]++;
        }
        Arrays.setAll(rows, node -> new int[counts[node]]);
        for (int[] arc : arcs) {
            rows[arc[end]][--counts[arc[end]]] = arc[1 - end];
        }
        for (int i = 0; i < nodes; i++) {
            int node = i;
            rows[i] = Arrays.stream(rows[i]).filter(other -> other != node).sorted().distinct().toArray();
        }
        return rows;
    }

    private static int[][] bothWays(List<Tie> ties) {
        var arcs = new int[2 * ties.size()][];
        for (int i = 0; i < ties.size(); i++) {
            arcs[2 * i] = new int[]{ties.get(i).one(), ties.get(i).other()};
            arcs[2 * i + 1] = new int[]{ties.get(i).other(), ties.get(i).one()};
        }
        return arcs;
    }
}
