package vn.sotay.search.extraction.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sotay.search.extraction.Reason;
import vn.sotay.search.extraction.Refusal;

/// ODT: paragraphs, headings and tables of `content.xml`, in order. Small enough to need no library: the text
/// stands in the elements, and only tracked deletions and notes have to be known.
public final class OdtReader implements DocumentReader {
    private static final Set<String> UNSEEN =
            Set.of("tracked-changes", "annotation", "annotation-end", "desc", "title");
    private static final int MOST_SPACES = 100;

    @Override
    public void read(Path file, PageWriter to) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry content = archive.getEntry("content.xml");
            if (content == null) throw new Refusal(Reason.BROKEN);
            try (InputStream bytes = archive.getInputStream(content)) {
                new Body(safely().createXMLStreamReader(bytes), to).read();
            }
        } catch (XMLStreamException damage) {
            throw new Refusal(Reason.BROKEN);
        }
        to.endPage();
    }

    private static XMLInputFactory safely() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static final class Body {
        private final XMLStreamReader xml;
        private final PageWriter to;
        private int paragraphs;
        private int cells;
        private boolean pageEnded;
        private String style = "";
        private final Set<String> breaking = new HashSet<>();

        Body(XMLStreamReader xml, PageWriter to) {
            this.xml = xml;
            this.to = to;
        }

        void read() throws XMLStreamException, IOException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> {
                        if (paragraphs > 0) to.write(xml.getText().replace('\n', ' '));
                    }
                    default -> {}
                }
            }
        }

        private void start(String element) throws XMLStreamException, IOException {
            if (UNSEEN.contains(element)) skip();
            else
                switch (element) {
                    case "style" -> style = attribute("name");
                    case "paragraph-properties" -> {
                        if (attribute("break-before").equals("page")) breaking.add(style);
                    }
                    case "p", "h" -> {
                        if (cells == 0 && breaking.contains(attribute("style-name"))) to.endPage();
                        paragraphs++;
                    }
                    case "table-cell" -> cells++;
                    case "tab" -> to.write("\t");
                    case "line-break" -> to.write(" ");
                    case "s" -> to.write(" ".repeat(spaces()));
                    case "soft-page-break" -> pageEnded = true;
                    default -> {}
                }
        }

        /// A paragraph that runs over two pages stays whole on the first.
        private void end(String element) throws IOException {
            switch (element) {
                case "p", "h" -> {
                    paragraphs--;
                    to.write(cells > 0 ? " " : "\n");
                }
                case "table-cell" -> {
                    cells--;
                    to.write("\t");
                }
                case "table-row" -> to.endLine();
                default -> {}
            }
            if (pageEnded && paragraphs == 0 && cells == 0) {
                pageEnded = false;
                to.endPage();
            }
        }

        private int spaces() {
            String count = attribute("c");
            return count.isEmpty() ? 1 : Math.clamp(Long.parseLong(count), 1, MOST_SPACES);
        }

        private String attribute(String name) {
            String value = xml.getAttributeValue(null, name);
            return value == null ? "" : value;
        }

        private void skip() throws XMLStreamException {
            for (int depth = 1; depth > 0; ) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) depth++;
                else if (event == XMLStreamConstants.END_ELEMENT) depth--;
            }
        }
    }
}
