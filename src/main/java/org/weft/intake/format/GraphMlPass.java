package org.weft.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.weft.intake.IntakeException;
import org.weft.intake.RowSink;

/** One pass through a file: for its nodes, or for its edges. */
final class GraphMlPass {

    /** An id that a program counts out, and that says nothing once the file is written anew. */
    private static final String NUMBERED = "[a-z]{0,2}\\d+";

    private final String name;
    private final XMLStreamReader xml;
    private final String wanted;
    private final MapRows map;
    private final Map<String, String> names = new HashMap<>();
    private long count;

    GraphMlPass(String name, XMLStreamReader xml, String wanted, MapRows map) {
        this.name = name;
        this.xml = xml;
        this.wanted = wanted;
        this.map = map;
    }

    long all() throws XMLStreamException {
        while (xml.hasNext()) {
            if (Xml.next(xml, name) == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("key")) {
                    key();
                } else if (xml.getLocalName().equals(wanted)) {
                    take();
                }
            }
        }
        return count;
    }

    private void key() {
        String target = String.valueOf(xml.getAttributeValue(null, "for"));
        String id = xml.getAttributeValue(null, "id");
        String given = xml.getAttributeValue(null, "attr.name");
        if (id != null && given != null && !target.equals(wanted.equals("node") ? "edge" : "node")
                && names.size() < Header.MOST_COLUMNS) {
            names.put(id, given);
        }
    }

    private void take() throws XMLStreamException {
        count++;
        var cells = new LinkedHashMap<String, String>();
        String id = attribute("id");
        String from = attribute("source");
        String to = attribute("target");
        data(cells);
        if (wanted.equals("node")) {
            RowSink.Original original = original(Map.of("id", id), cells);
            if (isOurs() || !id.matches(NUMBERED) || !named(cells)) {
                cells.putIfAbsent("id", id);
            }
            map.element(line(cells), original, id);
        } else {
            var ends = new LinkedHashMap<>(Map.of("source", from));
            ends.put("target", to);
            RowSink.Original original = original(ends, cells);
            cells.put("from", from);
            cells.put("to", to);
            map.connection(line(cells), original);
        }
    }

    /** Whether Weft itself drew it: then an id is a slug, though it may look counted out, such as np11. */
    private boolean isOurs() {
        return "label".equals(names.get("n_label"));
    }

    private static boolean named(Map<String, String> cells) {
        return cells.keySet().stream().map(Header::plain)
                .anyMatch(key -> key.equals("label") || key.equals("name"));
    }

    private String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : Texts.withoutControl(value.strip());
    }

    /** The data of a node or an edge, to its end. */
    private void data(Map<String, String> cells) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (Xml.next(xml, name)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String key = xml.getLocalName().equals("data") ? xml.getAttributeValue(null, "key") : null;
                    if (key == null) {
                        depth++;
                    } else {
                        String text = text();
                        if (cells.size() < Header.MOST_COLUMNS && !text.isEmpty()) {
                            cells.putIfAbsent(names.getOrDefault(key, key).strip(), text);
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                }
            }
        }
    }

    /** The text of a data element, that of elements within it too (yEd wraps its labels). */
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (Xml.next(xml, name)) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text);
                default -> {
                }
            }
        }
        return Texts.withoutControl(Texts.strip(text.toString()));
    }

    private void append(StringBuilder text) {
        String more = xml.getText();
        if (text.length() + more.length() > Texts.LONGEST_CELL) {
            throw new IntakeException(
                    "'" + name + "' has a text of more than " + Texts.LONGEST_CELL + " characters in "
                            + wanted + ' ' + count + '.',
                    "Shorten it.");
        }
        text.append(more);
    }

    private Line line(Map<String, String> cells) {
        return new Line(new Header(new ArrayList<>(cells.keySet())), name, count, new ArrayList<>(cells.values()));
    }

    /** As an element that this reads as it read the file's own, whose keys may be declared far away. */
    private RowSink.Original original(Map<String, String> attributes, Map<String, String> data) {
        var text = new StringBuilder("<" + wanted);
        attributes
                .forEach((key, value) -> text.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        text.append('>');
        data.forEach((key, value) -> text.append("<data key=\"").append(escaped(key)).append("\">")
                .append(escaped(value)).append("</data>"));
        return new RowSink.Original(name, count, List.of(), List.of(text.append("</" + wanted + '>').toString()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
