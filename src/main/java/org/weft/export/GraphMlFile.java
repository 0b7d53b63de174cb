package org.weft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.weft.analysis.Organisation;

/** GraphML 1.0 with its attributes extension (Brandes et al., "GraphML progress report", Graph Drawing 2001). */
final class GraphMlFile implements GraphFile {

    @Override
    public void write(GraphPart graph, About about, OutputStream out) throws IOException {
        XmlOut.document(out, document -> document.root("graphml", "http://graphml.graphdrawing.org/xmlns", xml -> {
            xml.text("desc", about.sentences());
            key(xml, "node", "n_", "label", "string");
            for (Attribute<Organisation> attribute : Attribute.OF_ORGANISATIONS) {
                key(xml, "node", "n_", attribute.name(), attribute.type());
            }
            key(xml, "edge", "e_", "label", "string");
            key(xml, "edge", "e_", "weight", "double");
            for (Attribute<GraphPart.Edge> attribute : Attribute.OF_EDGES) {
                key(xml, "edge", "e_", attribute.name(), attribute.type());
            }
            xml.element("graph", inside -> writeGraph(graph, inside), "id", "weft", "edgedefault", "undirected");
        }));
    }

    private static void key(XmlOut xml, String of, String prefix, String name, String type) throws XMLStreamException {
        xml.empty("key", "id", prefix + name, "for", of, "attr.name", name, "attr.type",
                type.equals("integer") ? "int" : type);
    }

    private static void writeGraph(GraphPart graph, XmlOut xml) throws XMLStreamException {
        for (Iterator<Organisation> all = graph.organisations().iterator(); all.hasNext();) {
            Organisation one = all.next();
            xml.element("node", node -> {
                node.text("data", one.name(), "key", "n_label");
                data(node, "n_", Attribute.OF_ORGANISATIONS, one, graph);
            }, "id", one.slug());
        }
        for (Iterator<GraphPart.Edge> all = graph.edges().iterator(); all.hasNext();) {
            GraphPart.Edge one = all.next();
            xml.element("edge", edge -> {
                edge.text("data", one.tie().name(), "key", "e_label");
                edge.text("data", one.weight(), "key", "e_weight");
                data(edge, "e_", Attribute.OF_EDGES, one, graph);
            }, "id", one.id(), "source", one.source(), "target", one.target());
        }
    }

    private static <T> void data(XmlOut xml, String prefix, List<Attribute<T>> attributes, T thing, GraphPart graph)
            throws XMLStreamException {
        for (Attribute<T> attribute : attributes) {
            Object value = attribute.value().apply(thing, graph);
            if (value != null) {
                xml.text("data", value, "key", prefix + attribute.name());
            }
        }
    }
}
