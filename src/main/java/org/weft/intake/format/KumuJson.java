package org.weft.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.RowSink;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Kumu's JSON: elements and connections, with their columns beside each other or, in a blueprint, in attributes. */
final class KumuJson {

    private static final String ELEMENTS = "elements";
    private static final String CONNECTIONS = "connections";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).maxStringLength(2 * Texts.LONGEST_CELL)
                            .maxNumberLength(100).maxNameLength(1000).build())
            .build();

    private KumuJson() {
    }

    /** Whether there is a list of elements or connections in the object of the file. */
    static boolean is(Part part) throws IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), part.open())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && List.of(ELEMENTS, CONNECTIONS).contains(name)) {
                    return true;
                }
                json.skipChildren();
            }
            return false;
        } catch (JacksonException broken) {
            return false;
        }
    }

    /** Hands over the elements or the connections; returns how many. */
    static long read(Part part, boolean isOfElements, MapRows map) throws IOException {
        String wanted = isOfElements ? ELEMENTS : CONNECTIONS;
        long count = 0;
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), part.open())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return 0;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isWanted = json.currentName().equals(wanted);
                if (json.nextToken() == JsonToken.START_ARRAY && isWanted) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        count++;
                        take(part, json, count, isOfElements, map);
                    }
                } else {
                    json.skipChildren();
                }
            }
            return count;
        } catch (JacksonException broken) {
            throw new IntakeException("'" + part.name() + "' is no sound JSON"
                    + (broken.getLocation() == null ? "" : " in line " + broken.getLocation().getLineNr()) + '.',
                    "Export it from Kumu again, and do not edit it by hand.");
        }
    }

    private static void take(Part part, JsonParser json, long number, boolean isOfElements, MapRows map) {
        var cells = new LinkedHashMap<String, String>();
        read(json, cells);
        List<String> names = new ArrayList<>(cells.keySet());
        var line = new Line(new Header(names), part.name(), number, new ArrayList<>(cells.values()));
        var original = new RowSink.Original(part.name(), number, List.of(), List.of(Text.of(cells)),
                isOfElements ? ELEMENTS : CONNECTIONS);
        if (isOfElements) {
            map.element(line, original);
        } else {
            map.connection(line, original);
        }
    }

    /** All values of the object that the parser is in, those of objects within it too. */
    private static void read(JsonParser json, Map<String, String> cells) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            switch (json.nextToken()) {
                case START_OBJECT -> {
                    if (name.equals("attributes")) {
                        read(json, cells);
                    } else {
                        json.skipChildren();
                    }
                }
                case START_ARRAY -> put(cells, name, list(json));
                case VALUE_NULL -> {
                }
                case null -> {
                }
                default -> put(cells, name, json.getString());
            }
        }
    }

    private static String list(JsonParser json) {
        var values = new ArrayList<String>();
        JsonToken token = json.nextToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            if (token.isStructStart()) {
                json.skipChildren();
            } else if (values.size() < Header.MOST_COLUMNS) {
                values.add(json.getString().strip());
            }
            token = json.nextToken();
        }
        return String.join("|", values);
    }

    private static void put(Map<String, String> cells, String name, String text) {
        if (cells.size() < Header.MOST_COLUMNS && !name.isBlank()) {
            cells.putIfAbsent(name.strip(), Texts.withoutControl(Texts.strip(text)));
        }
    }

    /** The object as JSON. */
    private static final class Text {

        static String of(Map<String, String> cells) {
            var text = new StringBuilder("{");
            cells.forEach((name, value) -> text.append(text.length() > 1 ? ", " : "").append(quoted(name)).append(": ")
                    .append(quoted(value)));
            return text.append('}').toString();
        }

        private static String quoted(String text) {
            return '"' + new String(tools.jackson.core.io.JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
        }
    }
}
