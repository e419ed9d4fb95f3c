package vn.sotay.admin.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The table of contents of an XLSX file.
///
/// @param sheets those that are not hidden
record XlsxWorkbook(List<Sheet> sheets, boolean since1904, String sharedTexts, String styles) {
    private static final String FOLDER = "xl/";
    private static final String CONTENTS = FOLDER + "workbook.xml";

    record Sheet(String name, String part) {}

    private record Target(String type, String part) {}

    static XlsxWorkbook of(ZipParts parts) throws IOException, XMLStreamException, RefusedSpreadsheet {
        if (parts.has("xl/workbook.bin")) throw new RefusedSpreadsheet(Refusal.OLD_FORMAT);
        Optional<InputStream> contents = parts.part(CONTENTS);
        if (contents.isEmpty()) throw new RefusedSpreadsheet(Refusal.NOT_A_SPREADSHEET);
        Map<String, Target> targets = targets(parts);
        try (InputStream in = contents.get()) {
            return read(Xml.read(in), targets);
        }
    }

    private static XlsxWorkbook read(XMLStreamReader xml, Map<String, Target> targets) throws XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        boolean since1904 = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("workbookPr"))
                since1904 = Xml.attribute(xml, "date1904").orElse("0").matches("1|true");
            if (xml.getLocalName().equals("sheet")) sheet(xml, targets).ifPresent(sheets::add);
        }
        return new XlsxWorkbook(
                List.copyOf(sheets),
                since1904,
                part(targets, "sharedStrings", FOLDER + "sharedStrings.xml"),
                part(targets, "styles", FOLDER + "styles.xml"));
    }

    private static Optional<Sheet> sheet(XMLStreamReader xml, Map<String, Target> targets) {
        boolean shown = Xml.attribute(xml, "state").orElse("visible").equals("visible");
        return Xml.attribute(xml, "id")
                .map(targets::get)
                .filter(target -> shown && target.type().endsWith("/worksheet"))
                .map(target -> new Sheet(Xml.attribute(xml, "name").orElse(""), target.part()));
    }

    private static String part(Map<String, Target> targets, String type, String otherwise) {
        return targets.values().stream()
                .filter(target -> target.type().endsWith("/" + type))
                .map(Target::part)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, Target> targets(ZipParts parts) throws IOException, XMLStreamException {
        Map<String, Target> targets = new HashMap<>();
        Optional<InputStream> part = parts.part("xl/_rels/workbook.xml.rels");
        if (part.isEmpty()) return targets;
        try (InputStream in = part.get()) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext())
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship"))
                    targets.put(Xml.attribute(xml, "Id").orElse(""), target(xml));
        }
        return targets;
    }

    private static Target target(XMLStreamReader xml) {
        String path = Xml.attribute(xml, "Target").orElse("");
        return new Target(
                Xml.attribute(xml, "Type").orElse(""), path.startsWith("/") ? path.substring(1) : FOLDER + path);
    }
}
