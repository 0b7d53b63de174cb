package org.weft.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;
import org.weft.intake.Content;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.RowSink;

/** GraphML, as Gephi, yEd, networkx or Weft itself write it: nodes are organisations, edges ties. */
@Component
final class GraphMlFormat implements Format {

    @Override
    public String name() {
        return "GRAPHML";
    }

    @Override
    public String description() {
        return "A graph in GraphML: nodes with a label and a type, edges with a type.";
    }

    @Override
    public boolean isExtract() {
        return false;
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        for (Part part : parts) {
            if (Content.of(part) == Content.XML && isGraphMl(part)) {
                return true;
            }
        }
        return false;
    }

    /** A file with a document type is recognised all the same, so that reading it can say what is wrong. */
    private static boolean isGraphMl(Part part) throws IOException {
        try (InputStream in = part.open()) {
            XMLStreamReader xml = Xml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return xml.getLocalName().equals("graphml");
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        var map = new MapRows(rows);
        long found = 0;
        for (String wanted : List.of("node", "edge")) { // first what edges may name
            for (Part part : parts) {
                found += read(part, wanted, map);
            }
        }
        if (found == 0) {
            throw new IntakeException("'" + parts.getFirst().name() + "' has no nodes and no edges.",
                    "A GraphML file has <node> elements for organisations, and <edge> elements for ties.");
        }
    }

    private static long read(Part part, String wanted, MapRows map) throws IOException {
        try (InputStream in = part.open()) {
            return new GraphMlPass(part.name(), Xml.open(in), wanted, map).all();
        } catch (XMLStreamException broken) {
            throw new IntakeException("'" + part.name() + "' is no sound XML"
                    + (broken.getLocation() == null ? "" : " in line " + broken.getLocation().getLineNumber()) + '.',
                    "Export it as GraphML again, and do not edit it by hand.");
        }
    }
}
