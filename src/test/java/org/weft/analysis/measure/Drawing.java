package org.weft.analysis.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A graph as a text picture: ties as "A-B", or "A-B:2.5" with a weight, a lone name for an isolate; nodes are numbered
 * in the order of their names.
 */
record Drawing(SimpleGraph graph, List<String> names) {

    static Drawing of(String picture) {
        String[] words = picture.strip().split("\\s+", -1);
        List<String> names = Arrays.stream(words).flatMap(word -> Stream.of(word.split(":", -1)[0].split("-", -1)))
                .distinct()
                .sorted().toList();
        String[] ties = Arrays.stream(words).filter(word -> word.contains("-")).toArray(String[]::new);
        int[][] pairs = Arrays.stream(ties).map(word -> Stream.of(word.split(":", -1)[0].split("-", -1))
                .mapToInt(names::indexOf).toArray()).toArray(int[][]::new);
        double[] weights = Arrays.stream(ties)
                .mapToDouble(word -> word.contains(":") ? Double.parseDouble(word.split(":", -1)[1]) : 1).toArray();
        return new Drawing(picture.contains(":")
                ? new SimpleGraph(names.size(), pairs, weights)
                : new SimpleGraph(names.size(), pairs), names);
    }

    int at(String name) {
        return names.indexOf(name);
    }
}
