package org.weft.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.weft.analysis.Organisation;
import org.weft.sheet.Names;

/**
 * A blueprint of Kumu: elements and connections with attributes. Ids must be unique over both, so a connection's begins
 * with {@code tie:}.
 */
final class KumuFile implements GraphFile {

    @Override
    public void write(GraphPart graph, About about, OutputStream out) {
        JsonOut.document(out, json -> {
            JsonOut.array(json, "elements", graph.organisations().map(one -> element(one, graph)));
            JsonOut.array(json, "connections", graph.edges().map(edge -> connection(edge, graph)));
        });
    }

    private static Map<String, Object> element(Organisation one, GraphPart graph) {
        var element = new LinkedHashMap<>(JsonOut.object("id", one.slug(), "label", Plain.oneLine(one.name()), "type",
                words(one.kind()), "tags", clean(Names.missions(graph.network(),
                        graph.network().missionsOf(graph.network().indexOf(one.slug()))))));
        add(element, Attribute.OF_ORGANISATIONS, one, graph, List.of("kind", "missions"));
        return element;
    }

    private static Map<String, Object> connection(GraphPart.Edge edge, GraphPart graph) {
        var connection = new LinkedHashMap<>(JsonOut.object("id", "tie:" + edge.id(), "from", edge.source(), "to",
                edge.target(), "direction", "undirected", "type", words(edge.tie().kind()), "label",
                Plain.oneLine(edge.tie().name()), "strength", edge.weight()));
        add(connection, Attribute.OF_EDGES, edge, graph, List.of("kind"));
        return connection;
    }

    private static <T> void add(Map<String, Object> to, List<Attribute<T>> attributes, T thing, GraphPart graph,
            List<String> without) {
        for (Attribute<T> attribute : attributes) {
            Object value = without.contains(attribute.name()) ? null : attribute.value().apply(thing, graph);
            if (value != null) {
                to.put(attribute.name(), value(value));
            }
        }
    }

    private static Object value(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean truth -> truth;
            case List<?> list -> clean(list);
            default -> Plain.text(value);
        };
    }

    private static List<String> clean(List<?> list) {
        return list.stream().map(Plain::text).toList();
    }

    /** As people write it: CENTRE_OF_EXCELLENCE becomes Centre of excellence. */
    private static String words(Enum<?> value) {
        String words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
