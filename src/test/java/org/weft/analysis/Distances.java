package org.weft.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.weft.analysis.measure.SimpleGraph;

/** How many ties apart, by breadth-first search. */
final class Distances {

    static final int UNREACHED = Integer.MAX_VALUE;

    private Distances() {
    }

    static int[] from(SimpleGraph graph, int source) {
        var distances = new int[graph.nodes()];
        Arrays.fill(distances, UNREACHED);
        distances[source] = 0;
        var next = new ArrayDeque<>(List.of(source));
        while (!next.isEmpty()) {
            int node = next.remove();
            for (int neighbour : graph.neighbours(node)) {
                if (distances[neighbour] == UNREACHED) {
                    distances[neighbour] = distances[node] + 1;
                    next.add(neighbour);
                }
            }
        }
        return distances;
    }
}
