package vn.sotay.admin.spreadsheet.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An XLSX file written part by part, so that it can be wrong in every way.
final class HandMadeXlsx {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    HandMadeXlsx() {
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Một\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Ẩn\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                        + "</Relationships>");
        part(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        sharedTexts("<si><t>Họ tên</t></si><si><r><t>Lê </t></r><r><t>An</t></r></si>");
        rows("");
    }

    HandMadeXlsx part(String name, String xml) {
        parts.put(name, DECLARATION + xml);
        return this;
    }

    HandMadeXlsx rows(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    HandMadeXlsx sharedTexts(String items) {
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    HandMadeXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    Path in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "made", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
