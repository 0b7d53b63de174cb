package org.weft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element; whatever text it is given, the file stays well formed. */
final class XmlOut {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is written. */
    interface Content {
        void write(XmlOut xml) throws XMLStreamException;
    }

    /** A whole document in UTF-8. */
    static void document(OutputStream out, Content content) throws IOException {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(new XmlOut(xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw failure.getNestedException() instanceof IOException broken ? broken : new IOException(failure);
        }
    }

    /** An element with attributes (name, value, name, value …) and what is in it. */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        content.write(this);
        xml.writeEndElement();
    }

    /** The outermost element, in this namespace. */
    void root(String name, String namespace, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(namespace);
        attributes(attributes);
        content.write(this);
        xml.writeEndElement();
    }

    /** An element with nothing in it. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with a text. */
    void text(String name, Object text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(Plain.text(text));
        xml.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], Plain.oneLine(attributes[i + 1]));
        }
    }
}
