package org.weft.intake.format;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.weft.intake.IntakeException;

/** XML without document types and outside entities: a file that has one is refused. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl(); // the JDK's prints its errors on the console
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    static synchronized XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /** The next event; a document type is refused. */
    static int next(XMLStreamReader xml, String name) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new IntakeException(
                    "'" + name + "' has a document type (<!DOCTYPE …>) or an entity of its own in line "
                            + xml.getLocation().getLineNumber() + '.',
                    "Such a file could read others on this machine, so none is taken; remove that line.");
        }
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            finish(xml);
        }
        return event;
    }

    /** Reads a text to its end: the reader is lazy, and would tell of a mistake in it only where it is asked for. */
    private static void finish(XMLStreamReader xml) throws XMLStreamException {
        try {
            xml.getTextLength();
        } catch (IntakeException known) {
            throw known;
        } catch (RuntimeException broken) {
            throw new XMLStreamException("broken text", xml.getLocation(), broken);
        }
    }

    /** Goes to the first element. */
    static void toRoot(XMLStreamReader xml, String name) throws XMLStreamException {
        while (next(xml, name) != XMLStreamConstants.START_ELEMENT) {
            // a comment or a processing instruction
        }
    }
}
