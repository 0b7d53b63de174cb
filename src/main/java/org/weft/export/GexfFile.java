package org.weft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.weft.analysis.Organisation;

/** GEXF 1.3, as its schema has it: meta, then one graph of attributes, nodes and edges, in this order. */
final class GexfFile implements GraphFile {

    @Override
    public void write(GraphPart graph, About about, OutputStream out) throws IOException {
        XmlOut.document(out, document -> document.root("gexf", "http://gexf.net/1.3", xml -> {
            xml.element("meta", meta -> {
                meta.text("creator", "Weft");
                meta.text("description", about.sentences());
            }, "lastmodifieddate", about.asked().today().toString());
            xml.element("graph", inside -> writeGraph(graph, inside), "defaultedgetype", "undirected", "idtype",
                    "string", "mode", "static");
        }, "version", "1.3"));
    }

    private static void writeGraph(GraphPart graph, XmlOut xml) throws XMLStreamException {
        attributes(xml, "node", Attribute.OF_ORGANISATIONS);
        attributes(xml, "edge", Attribute.OF_EDGES);
        xml.element("nodes", nodes -> {
            for (Iterator<Organisation> all = graph.organisations().iterator(); all.hasNext();) {
                Organisation one = all.next();
                nodes.element("node", node -> values(node, Attribute.OF_ORGANISATIONS, one, graph), "id", one.slug(),
                        "label", one.name());
            }
        });
        xml.element("edges", edges -> {
            for (Iterator<GraphPart.Edge> all = graph.edges().iterator(); all.hasNext();) {
                GraphPart.Edge one = all.next();
                edges.element("edge", edge -> values(edge, Attribute.OF_EDGES, one, graph), "id", one.id(), "source",
                        one.source(), "target", one.target(), "label", one.tie().name(), "weight",
                        String.valueOf(one.weight()), "kind", one.tie().kind().name());
            }
        });
    }

    private static <T> void attributes(XmlOut xml, String of, List<Attribute<T>> attributes)
            throws XMLStreamException {
        xml.element("attributes", inside -> {
            for (Attribute<T> attribute : attributes) {
                inside.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", attribute.type());
            }
        }, "class", of);
    }

    private static <T> void values(XmlOut xml, List<Attribute<T>> attributes, T thing, GraphPart graph)
            throws XMLStreamException {
        xml.element("attvalues", inside -> {
            for (Attribute<T> attribute : attributes) {
                Object value = attribute.value().apply(thing, graph);
                if (value != null) {
                    inside.empty("attvalue", "for", attribute.name(), "value", Plain.text(value));
                }
            }
        });
    }
}
