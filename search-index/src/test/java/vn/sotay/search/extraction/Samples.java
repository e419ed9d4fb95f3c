package vn.sotay.search.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// A made-up decision of a made-up commune in every format, with all letters of Vietnamese.
final class Samples {
    static final String LETTERS =
            "aàảãáạ ăằẳẵắặ âầẩẫấậ bcdđ eèẻẽéẹ êềểễếệ ghiìỉĩíị klmn oòỏõóọ ôồổỗốộ ơờởỡớợ pqrst uùủũúụ ưừửữứự vx yỳỷỹýỵ";

    static final List<String> FIRST_PAGE = List.of(
            "QUYẾT ĐỊNH",
            "về việc ban hành quy chế làm việc của Đảng ủy xã Suối Ngàn",
            "Điều 1. Mỗi chi bộ họp vào tuần đầu của tháng; nội dung gửi trước ba ngày cho đảng viên.",
            "Điều 2. Bí thư chủ trì, phó bí thư ghi biên bản và gửi về văn phòng trong năm ngày.",
            LETTERS,
            LETTERS.toUpperCase(Locale.ROOT));

    static final List<String> SECOND_PAGE =
            List.of("Điều 3. Kỳ họp bất thường phải được quá nửa số đảng viên chính thức đề nghị.");

    static final List<List<String>> TABLE = List.of(List.of("Chi bộ", "Số đảng viên"), List.of("Thôn Đồi Mây", "21"));

    private static final float MARGIN = 72;
    private static final float FONT_SIZE = 10;
    private static final float LEADING = 20;

    private Samples() {}

    static byte[] of(Format format) throws IOException {
        return switch (format) {
            case PDF -> pdf();
            case PICTURE -> throw new IllegalArgumentException("see ScannedPagesTest");
            case DOCX -> docx();
            case DOC -> doc();
            case XLSX -> xlsx();
            case ODT -> odt();
            case RTF -> rtf();
            case HTML -> html();
            case TEXT -> text();
        };
    }

    static byte[] pdf() throws IOException {
        return pdf(List.of(FIRST_PAGE, SECOND_PAGE));
    }

    static byte[] pdf(List<List<String>> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = printed(pages)) {
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    static PDDocument printed(List<List<String>> pages) throws IOException {
        PDDocument document = new PDDocument();
        PDFont font = PDType0Font.load(document, font().orElseThrow().toFile());
        for (List<String> lines : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = PDRectangle.A4.getHeight() - MARGIN;
                for (String line : lines) {
                    content.beginText();
                    content.setFont(font, FONT_SIZE);
                    content.newLineAtOffset(MARGIN, y -= LEADING);
                    content.showText(line);
                    content.endText();
                }
            }
        }
        return document;
    }

    /// A font with Vietnamese letters that may be embedded.
    static Optional<Path> font() {
        return Stream.of("noto/NotoSans-Regular.ttf", "noto/NotoSerif-Regular.ttf", "dejavu/DejaVuSans.ttf")
                .map(Path.of("/usr/share/fonts/truetype")::resolve)
                .filter(Files::exists)
                .findFirst();
    }

    static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : FIRST_PAGE)
                document.createParagraph().createRun().setText(line);
            XWPFTable table = document.createTable(2, 2);
            for (int row = 0; row < 2; row++)
                for (int cell = 0; cell < 2; cell++)
                    table.getRow(row).getCell(cell).setText(TABLE.get(row).get(cell));
            for (String line : SECOND_PAGE) {
                var paragraph = document.createParagraph();
                paragraph.setPageBreak(true);
                paragraph.createRun().setText(line);
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] xlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Chi bộ");
            for (List<String> cells : TABLE) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : cells)
                    row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell);
            }
            sheet.createRow(2).createCell(2).setCellValue(LETTERS);
            workbook.createSheet("Trống");
            workbook.createSheet("Hai").createRow(0).createCell(0).setCellValue(SECOND_PAGE.getFirst());
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] odt() throws IOException {
        return odt("", "");
    }

    static byte[] odt(String doctype, String extra) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line : FIRST_PAGE) body.append("<text:p>").append(line).append("</text:p>");
        body.append(extra.isEmpty() ? "" : "<text:p>" + extra + "</text:p>").append("<table:table>");
        for (List<String> row : TABLE) {
            body.append("<table:table-row>");
            for (String cell : row)
                body.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
            body.append("</table:table-row>");
        }
        body.append("</table:table><text:soft-page-break/>");
        for (String line : SECOND_PAGE) body.append("<text:h>").append(line).append("</text:h>");
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>"
                + body + "</office:text></office:body></office:document-content>";
        return zip(
                List.of("mimetype", "content.xml"),
                List.of(bytes("application/vnd.oasis.opendocument.text"), bytes(xml)));
    }

    static byte[] rtf() {
        StringBuilder rtf = new StringBuilder()
                .append("{\\rtf1\\ansi\\ansicpg1258\\uc1{\\fonttbl{\\f0 Times New Roman;}}")
                .append("{\\*\\pgdsctbl{\\pgdsc0 Unknown to most readers;}}");
        for (String line : FIRST_PAGE)
            rtf.append("\\pard ").append(escaped(line)).append("\\par\n");
        for (List<String> row : TABLE) {
            rtf.append("\\trowd\\pard\\intbl ");
            for (String cell : row) rtf.append(escaped(cell)).append("\\cell ");
            rtf.append("\\row\n");
        }
        for (String line : SECOND_PAGE)
            rtf.append("\\pard\\pagebb ").append(escaped(line)).append("\\par\n");
        return bytes(rtf.append("{\\*\\generator Samples;}}").toString());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(c < 0x80 ? String.valueOf(c) : "\\u" + (short) c + "?");
        }
        return escaped.toString();
    }

    static byte[] html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>Ẩn</title></head><body>");
        for (String line : FIRST_PAGE) html.append("<p>").append(line).append("</p>\n");
        html.append("<table>");
        for (List<String> row : TABLE) {
            html.append("<tr>");
            for (String cell : row) html.append("<td>").append(cell).append("</td>");
            html.append("</tr>");
        }
        html.append("</table><script>var hidden = 1;</script>");
        for (String line : SECOND_PAGE) html.append("<div>").append(line).append("</div>");
        return bytes(html.append("</body></html>").toString());
    }

    static byte[] text() {
        return bytes(String.join("\n", FIRST_PAGE) + "\f" + String.join("\n", SECOND_PAGE));
    }

    /// Written by an office program from words of ours, because nothing here can write this format.
    static byte[] doc() throws IOException {
        try (InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream("decision.doc"))) {
            return file.readAllBytes();
        }
    }

    static byte[] zip(List<String> names, List<byte[]> contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i));
            }
        }
        return bytes.toByteArray();
    }

    /// An archive whose entry inflates to a number of megabytes of one letter.
    static byte[] bomb(String name, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            writeMegabytes(zip, megabytes);
        }
        return bytes.toByteArray();
    }

    private static void writeMegabytes(OutputStream to, int count) throws IOException {
        byte[] megabyte = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) to.write(megabyte);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
