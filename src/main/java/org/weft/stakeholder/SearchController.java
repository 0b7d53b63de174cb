package org.weft.stakeholder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.Page;
import org.weft.access.Refusal;
import org.weft.analysis.Network;
import org.weft.store.Graph;

/** Finds things by name. */
@Controller
class SearchController {

    private static final int LONGEST = 200;

    private final Graph graph;
    private final StakeholderNodes nodes;

    SearchController(Graph graph, StakeholderNodes nodes) {
        this.graph = graph;
        this.nodes = nodes;
    }

    @QueryMapping
    List<Hit> search(@Argument String text, @Argument List<Kind> kinds, @Argument @Nullable Integer first,
            @ContextValue Network network) {
        String words = words(text);
        List<String> labels = (kinds.isEmpty() ? List.of(Kind.values()) : kinds).stream().map(Kind::label).toList();
        return graph.read("stakeholder/search",
                Map.of("text", words, "exact", text.strip().toLowerCase(Locale.ROOT), "labels", labels, "first",
                        Page.size(first)),
                row -> new Found(row.get("key").asString(), row.get("name").asString(), row.get("score").asDouble()))
                .stream().flatMap(found -> hit(found, network)).toList();
    }

    private Stream<Hit> hit(Found found, Network network) {
        int colon = found.key().indexOf(':');
        String kind = found.key().substring(0, colon);
        return nodes.find(new org.weft.access.GlobalId(kind, found.key().substring(colon + 1)), network).stream()
                .map(node -> new Hit(node, found.key().substring(colon + 1), found.name(), Kind.of(kind),
                        found.score()));
    }

    /** Every word as it is, or misspelt by up to two letters, or begun; quoted, so that no sign means anything. */
    private static String words(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Refusal(Refusal.Code.BAD_INPUT,
                    "The text to search for has " + text.length() + " characters; give 1 to " + LONGEST + ".");
        }
        String query = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > 3
                        ? word + "^4 OR " + word + "* OR " + word + "~"
                        : word + "^4 OR " + word + "*")
                .collect(Collectors.joining(" OR "));
        if (query.isEmpty()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "'" + text + "' holds no letter or digit to search for.");
        }
        return query;
    }

    private record Found(String key, String name, double score) {}

    record Hit(Object node, String key, String name, Kind kind, double score) {}

    enum Kind {
        ORGANISATION("Organisation"),
        COLLABORATION("Collaboration"),
        MISSION("Mission"),
        FIELD("Field"),
        SECTOR(
                "Sector"),
        MARKET("Market"),
        REGION("Region");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Kind of(String key) {
            return key.equals("tie") ? COLLABORATION : valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
