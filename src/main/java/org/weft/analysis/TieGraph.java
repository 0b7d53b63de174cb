package org.weft.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.SimpleGraph;
import org.weft.analysis.measure.Tie;

/**
 * Organisations and who of them collaborates with whom, as a plain graph: nodes in the order of their slugs, every two
 * parties of a collaboration tied, however many collaborations they share.
 */
final class TieGraph {

    private final List<String> slugs;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<Tie, List<String>> between = new TreeMap<>();
    private final SimpleGraph graph;

    /** The parties of these collaborations that are named and have a named partner. */
    TieGraph(Network network, List<Collaboration> ties) {
        this(ties, partiesOf(network, ties));
    }

    /** These organisations, and what these collaborations tie among them. */
    TieGraph(List<Collaboration> ties, Collection<String> organisations) {
        slugs = organisations.stream().sorted().distinct().toList();
        slugs.forEach(slug -> nodes.put(slug, nodes.size()));
        for (Collaboration tie : ties) {
            List<Integer> parties = tie.parties().stream().distinct().filter(nodes::containsKey)
                    .map(party -> nodes.getOrDefault(party, 0)).sorted().toList();
            for (int i = 0; i < parties.size(); i++) {
                for (int j = i + 1; j < parties.size(); j++) {
                    between.computeIfAbsent(new Tie(parties.get(i), parties.get(j)), key -> new ArrayList<>())
                            .add(tie.slug());
                }
            }
        }
        graph = new SimpleGraph(slugs.size(),
                between.keySet().stream().map(tie -> new int[]{tie.one(), tie.other()}).toArray(int[][]::new));
    }

    SimpleGraph graph() {
        return graph;
    }

    /** Slugs of the organisations, in the order of the nodes. */
    List<String> slugs() {
        return slugs;
    }

    String slug(int node) {
        return slugs.get(node);
    }

    /** The node of an organisation; null where it is not in the graph. */
    @Nullable
    Integer node(String slug) {
        return nodes.get(slug);
    }

    /** Slugs of the collaborations that tie two nodes. */
    List<String> between(Tie tie) {
        return List.copyOf(between.getOrDefault(tie, List.of()));
    }

    /** Slugs of what is at most so many steps from an organisation, itself included, sorted. O(n + m). */
    Set<String> within(String start, int steps) {
        var found = new TreeSet<String>(List.of(start));
        Integer first = node(start);
        var depths = new HashMap<Integer, Integer>();
        var next = new ArrayDeque<Integer>();
        if (first != null) {
            depths.put(first, 0);
            next.add(first);
        }
        while (!next.isEmpty()) {
            int at = next.remove();
            found.add(slug(at));
            int depth = depths.getOrDefault(at, 0);
            for (int neighbour : graph.neighbours(at)) {
                if (depth < steps && depths.putIfAbsent(neighbour, depth + 1) == null) {
                    next.add(neighbour);
                }
            }
        }
        return found;
    }

    private static Set<String> partiesOf(Network network, List<Collaboration> ties) {
        var found = new TreeSet<String>();
        for (Collaboration tie : ties) {
            List<String> parties = network.named(tie.parties());
            if (parties.stream().distinct().count() > 1) {
                found.addAll(parties);
            }
        }
        return found;
    }
}
