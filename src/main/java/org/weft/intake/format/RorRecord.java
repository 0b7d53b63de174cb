package org.weft.intake.format;

import static org.weft.intake.format.JsonRecords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One record of the Research Organization Registry, schema 2.
 *
 * @param json with the {@link #MEMBERS} alone
 */
record RorRecord(ObjectNode json) {

    static final Set<String> MEMBERS = Set.of("id", "name", "names", "value", "types", "type", "status", "locations",
            "geonames_id", "geonames_details", "country_code", "lat", "lng", "links", "domains", "external_ids", "all",
            "preferred", "relationships", "label");

    private static final Pattern ID = Pattern.compile("(?:https?://)?ror\\.org/(0[a-z0-9]{6}\\d{2})");

    boolean isSchema2() {
        return !key(id()).isEmpty() && json.has("names");
    }

    boolean hasNamesOfSchema2() {
        return json.has("names");
    }

    boolean isSchema1() {
        return !key(id()).isEmpty() && json.has("name") && !json.has("names");
    }

    String id() {
        return text(json.path("id"));
    }

    String status() {
        return text(json.path("status"));
    }

    List<String> types() {
        return texts(json.path("types"));
    }

    /** The id of the organisation that an id of ROR names; empty where it is no such id. */
    static String key(String id) {
        Matcher matcher = ID.matcher(id.strip().toLowerCase(java.util.Locale.ROOT));
        return matcher.matches() ? "ror-" + matcher.group(1) : "";
    }

    /** The name that ROR shows; else a label; empty where there is none. */
    String name() {
        return names("ror_display").stream().findFirst()
                .or(() -> names("label").stream().findFirst()).orElse("");
    }

    /** All names, in all languages. */
    List<String> names() {
        return elements(json.path("names")).stream().map(name -> text(name.path("value")))
                .filter(name -> !name.isEmpty()).toList();
    }

    private List<String> names(String type) {
        return elements(json.path("names")).stream().filter(name -> texts(name.path("types")).contains(type))
                .map(name -> text(name.path("value"))).filter(name -> !name.isEmpty()).toList();
    }

    List<JsonNode> locations() {
        return elements(json.path("locations"));
    }

    /** The website; else one made of the first domain. */
    String website() {
        return elements(json.path("links")).stream().filter(link -> text(link.path("type")).equals("website"))
                .map(link -> text(link.path("value"))).findFirst()
                .or(() -> texts(json.path("domains")).stream().findFirst().map("https://"::concat)).orElse("");
    }

    /** The preferred Wikidata id; else the first. */
    String wikidata() {
        for (JsonNode id : elements(json.path("external_ids"))) {
            if (text(id.path("type")).equals("wikidata")) {
                String preferred = text(id.path("preferred"));
                return preferred.isEmpty() ? texts(id.path("all")).stream().findFirst().orElse("") : preferred;
            }
        }
        return "";
    }

    /** The related organisations of a type, such as {@code parent}: id and label. */
    List<Related> related(String type) {
        var related = new ArrayList<Related>();
        for (JsonNode relation : elements(json.path("relationships"))) {
            String key = key(text(relation.path("id")));
            if (text(relation.path("type")).equalsIgnoreCase(type) && !key.isEmpty()) {
                related.add(new Related(key, text(relation.path("label"))));
            }
        }
        return related;
    }

    /** An organisation that another names. */
    record Related(String key, String label) {}

    private static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonRecords::text).filter(text -> !text.isEmpty()).toList();
    }

    private static List<JsonNode> elements(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList() : List.of();
    }
}
