package org.weft.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who is tied with whom: compressed sparse rows over the indices of organisations and collaborations. */
final class Adjacency {

    private final int[][] ties;
    private final int[][] neighbours;

    /**
     * Links the parties of each collaboration.
     *
     * @throws IllegalArgumentException when a collaboration names an organisation that is not there
     */
    Adjacency(Map<String, Integer> organisations, List<Collaboration> collaborations) {
        ties = new int[organisations.size()][];
        neighbours = new int[organisations.size()][];
        var tiesOf = new ArrayList<List<Integer>>();
        var neighboursOf = new ArrayList<Set<Integer>>();
        for (int i = 0; i < ties.length; i++) {
            tiesOf.add(new ArrayList<>());
            neighboursOf.add(new TreeSet<>());
        }
        for (int tie = 0; tie < collaborations.size(); tie++) {
            List<Integer> parties = new TreeSet<>(collaborations.get(tie).parties()).stream()
                    .map(party -> NetworkKeys.indexOf(organisations, party)).toList();
            for (Integer party : parties) {
                tiesOf.get(party).add(tie);
                neighboursOf.get(party).addAll(parties);
            }
        }
        for (int i = 0; i < ties.length; i++) {
            neighboursOf.get(i).remove(i);
            ties[i] = ints(tiesOf.get(i));
            neighbours[i] = ints(neighboursOf.get(i));
        }
    }

    int[] tiesOf(int organisation) {
        return ties[organisation];
    }

    int[] neighboursOf(int organisation) {
        return neighbours[organisation];
    }

    private static int[] ints(Collection<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
