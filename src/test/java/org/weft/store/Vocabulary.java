package org.weft.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the graph may hold, as {@code cypher/vocabulary.txt} has it.
 *
 * @param labels
 *            properties with their types by first label
 * @param seconds
 *            the same by second label
 */
record Vocabulary(Map<String, Map<String, String>> labels, Map<String, Map<String, String>> seconds, List<Tie> ties) {

    /**
     * A relationship type between two sets of labels.
     *
     * @param properties
     *            types by name
     */
    record Tie(Set<String> from, String type, Map<String, String> properties, Set<String> to) {}

    private static final Pattern TIE = Pattern.compile("\\(([\\w|]+)\\)-\\[(\\w+)([^\\]]*)]->\\(([\\w|]+)\\)");
    private static final Pattern NODE = Pattern.compile("\\((\\w+)\\)(\\+?)([^(]*)");

    static Vocabulary read() throws IOException {
        var vocabulary = new Vocabulary(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (String line : Files.readAllLines(Path.of("cypher", "vocabulary.txt"))) {
            Matcher tie = TIE.matcher(line);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (tie.matches()) {
                vocabulary.ties
                        .add(new Tie(words(tie.group(1)), tie.group(2), typed(tie.group(3)), words(tie.group(4))));
            } else {
                vocabulary.addNodes(line);
            }
        }
        return vocabulary;
    }

    private void addNodes(String line) {
        Matcher node = NODE.matcher(line);
        int end = 0;
        while (node.find() && node.start() == end) {
            (node.group(2).isEmpty() ? labels : seconds).put(node.group(1), typed(node.group(3)));
            end = node.end();
        }
        if (end != line.length()) {
            throw new IllegalArgumentException("cypher/vocabulary.txt has a line that is none of its forms: " + line);
        }
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.split("\\|", -1)));
    }

    private static Map<String, String> typed(String text) {
        var properties = new LinkedHashMap<String, String>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                int colon = word.indexOf(':');
                properties.put(colon < 0 ? word : word.substring(0, colon),
                        colon < 0 ? "text" : word.substring(colon + 1));
            }
        }
        return properties;
    }

    boolean hasLabel(String label) {
        return labels.containsKey(label) || seconds.containsKey(label);
    }

    boolean hasType(String type) {
        return ties.stream().anyMatch(tie -> tie.type.equals(type));
    }

    /**
     * Whether something with one of these labels or types may have this property; with none of them, whether anything.
     */
    boolean hasProperty(Set<String> kinds, String property) {
        boolean isOfNode = labels.entrySet().stream().anyMatch(entry -> isMeant(kinds, entry, property))
                || seconds.entrySet().stream().anyMatch(entry -> isMeant(kinds, entry, property));
        return isOfNode || ties.stream().anyMatch(
                tie -> (kinds.isEmpty() || kinds.contains(tie.type)) && tie.properties.containsKey(property));
    }

    private static boolean isMeant(Set<String> kinds, Map.Entry<String, Map<String, String>> entry, String property) {
        return (kinds.isEmpty() || kinds.contains(entry.getKey())) && entry.getValue().containsKey(property);
    }

    /** Whether such a relationship may join such nodes; no label means that any is possible. */
    boolean allows(Set<String> from, String type, Set<String> to) {
        return ties.stream().anyMatch(tie -> tie.type.equals(type) && fits(tie.from, from) && fits(tie.to, to));
    }

    private boolean fits(Set<String> end, Set<String> given) {
        var first = new TreeSet<>(given);
        first.retainAll(labels.keySet());
        return first.isEmpty() || first.stream().anyMatch(end::contains)
                || (end.contains("Fact") && first.stream().anyMatch(label -> hasProperty(Set.of(label), "key")));
    }
}
