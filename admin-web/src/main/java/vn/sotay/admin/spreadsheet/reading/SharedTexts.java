package vn.sotay.admin.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts that the cells of an XLSX refer to by number. Only those asked for are made; the others pass
/// by.
final class SharedTexts {
    static final int MOST = 5_000_000;

    private final ZipParts parts;
    private final String name;

    SharedTexts(ZipParts parts, String name) {
        this.parts = parts;
        this.name = name;
    }

    /// Texts that are too long come one character longer than they may be.
    Map<Integer, String> texts(BitSet wanted) throws IOException, XMLStreamException {
        Map<Integer, String> texts = new HashMap<>();
        Optional<InputStream> part = wanted.isEmpty() ? Optional.empty() : parts.part(name);
        if (part.isEmpty()) return texts;
        try (InputStream in = part.get()) {
            XMLStreamReader xml = Xml.read(in);
            int last = wanted.length() - 1;
            for (int number = 0; number <= last && nextText(xml); number++)
                if (wanted.get(number)) texts.put(number, text(xml));
            xml.close();
        }
        return texts;
    }

    private static boolean nextText(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext())
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) return true;
        return false;
    }

    /// Of a text in several runs, with its guide to pronunciation left out.
    static String text(XMLStreamReader xml) throws XMLStreamException {
        String container = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean aside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                aside |= xml.getLocalName().equals("rPh");
                inText = xml.getLocalName().equals("t") && !aside;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                aside &= !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals(container)) return text.toString();
            } else if (inText && xml.hasText()) {
                Xml.append(xml, text, Spreadsheet.LONGEST_CELL + 1);
            }
        }
        return text.toString();
    }
}
