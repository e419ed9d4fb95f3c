package vn.sotay.admin.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through the XML of one sheet.
final class SheetCells {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int MOST_MERGED = 20_000;

    private final Visitor visitor;
    private final List<MergedCells> merged = new ArrayList<>();
    private int row;
    private int column;

    /// What stands in a cell, as the file has it.
    ///
    /// @param type  "s" for a shared text, "n" for a number, and so on
    /// @param style number of its style
    record Raw(String type, int style, String value, boolean formula) {}

    interface Visitor {
        boolean wants(int row, int column);

        void cell(int row, int column, Raw raw) throws XMLStreamException;

        /// @return whether to go on
        boolean endOfRow(int row) throws IOException, XMLStreamException, RefusedSpreadsheet;
    }

    private SheetCells(Visitor visitor) {
        this.visitor = visitor;
    }

    /// @return the merged cells, if the visitor went to the end
    static List<MergedCells> visit(InputStream in, Visitor visitor)
            throws IOException, XMLStreamException, RefusedSpreadsheet {
        XMLStreamReader xml = Xml.read(in);
        SheetCells cells = new SheetCells(visitor);
        cells.go(xml);
        xml.close();
        return cells.merged;
    }

    private void go(XMLStreamReader xml) throws IOException, XMLStreamException, RefusedSpreadsheet {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) start(xml);
            else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && !visitor.endOfRow(row)) return;
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = within(Xml.number(xml, "r", row + 1), row + 1, LAST_ROW);
                column = -1;
            }
            case "c" -> cell(xml);
            case "mergeCell" -> merged(xml);
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        Optional<String> place = Xml.attribute(xml, "r");
        column = within(place.map(CellName::column).orElse(column + 1), 0, LAST_COLUMN - 1);
        if (!visitor.wants(row, column)) return;
        String type = Xml.attribute(xml, "t").orElse("n");
        int style = Xml.number(xml, "s", 0);
        StringBuilder value = new StringBuilder();
        boolean formula = content(xml, value);
        if (formula || !value.isEmpty()) visitor.cell(row, column, new Raw(type, style, value.toString(), formula));
    }

    private static boolean content(XMLStreamReader xml, StringBuilder value) throws XMLStreamException {
        boolean formula = false;
        boolean inValue = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inValue = xml.getLocalName().equals("v");
                formula |= xml.getLocalName().equals("f");
                if (xml.getLocalName().equals("is")) value.append(SharedTexts.text(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if (xml.getLocalName().equals("c")) return formula;
            } else if (inValue && xml.hasText()) {
                Xml.append(xml, value, Spreadsheet.LONGEST_CELL + 1);
            }
        }
        return formula;
    }

    private void merged(XMLStreamReader xml) {
        if (merged.size() < MOST_MERGED)
            Xml.attribute(xml, "ref").flatMap(CellName::range).ifPresent(merged::add);
    }

    private static int within(int number, int least, int most) throws XMLStreamException {
        if (number < least || number > most) throw new XMLStreamException("out of the sheet");
        return number;
    }
}
