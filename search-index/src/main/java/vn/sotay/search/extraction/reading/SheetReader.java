package vn.sotay.search.extraction.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// XLSX: every sheet a page, every row a line of cells parted by tabs, as Excel last showed them. Read as a
/// stream, so a sheet may be larger than the memory.
public final class SheetReader implements DocumentReader {
    private static final int MOST_COLUMNS = 300;

    @Override
    public void read(Path file, PageWriter to) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader workbook = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            Iterator<InputStream> sheets = workbook.getSheetsData();
            while (sheets.hasNext()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(workbook.getStylesTable(), strings, new Rows(to), false));
                try (InputStream sheet = sheets.next()) {
                    xml.parse(new InputSource(sheet));
                }
                to.endPage();
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException damage) {
            throw new IOException(damage);
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final PageWriter to;
        private int column;

        Rows(PageWriter to) {
            this.to = to;
        }

        @Override
        public void startRow(int row) {
            column = 0;
        }

        @Override
        public void endRow(int row) {
            to.endLine();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int at = reference == null ? column : new CellReference(reference).getCol();
            for (; column < Math.min(at, MOST_COLUMNS); column++) to.write("\t");
            if (value != null) to.write(value.replaceAll("\\s+", " "));
        }
    }
}
