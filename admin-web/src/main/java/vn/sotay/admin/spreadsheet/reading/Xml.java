package vn.sotay.admin.spreadsheet.reading;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reading XML that may be hostile: no document types, no entities from anywhere.
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLReporter((message, kind, about, where) -> {});
        return factory;
    }

    static XMLStreamReader read(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /// An attribute by its local name, in whatever namespace.
    static Optional<String> attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++)
            if (element.getAttributeLocalName(i).equals(name)) return Optional.of(element.getAttributeValue(i));
        return Optional.empty();
    }

    static int number(XMLStreamReader element, String name, int otherwise) throws XMLStreamException {
        Optional<String> text = attribute(element, name);
        try {
            return text.map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException odd) {
            throw new XMLStreamException("not a number: " + name);
        }
    }

    /// Appends what the reader stands on, up to a length.
    static void append(XMLStreamReader at, StringBuilder to, int most) {
        int take = Math.min(at.getTextLength(), most - to.length());
        if (take > 0) to.append(at.getTextCharacters(), at.getTextStart(), take);
    }
}
