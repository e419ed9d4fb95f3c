package vn.sotay.admin.intake;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sotay.admin.storage.originals.ArrivedFile;

/// Made-up documents of made-up communes as files.
public final class Papers {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int LINE = 44;
    private static final int MARGIN = 110;

    private Papers() {}

    /// A plan with everything that is recognised. It rests on a resolution of the demo library.
    public static List<String> plan(int number, String commune) {
        return List.of(
                "ĐẢNG BỘ TỈNH LAM GIANG\tĐẢNG CỘNG SẢN VIỆT NAM",
                "ĐẢNG ỦY XÃ " + commune.toUpperCase(Locale.ROOT) + "\t" + commune + ", ngày 12 tháng 10 năm 2026",
                "*",
                "Số %02d-KH/ĐU".formatted(number),
                "KẾ HOẠCH",
                "về tổ chức lớp bồi dưỡng bí thư chi bộ thôn năm 2026",
                "Căn cứ Nghị quyết số 05-NQ/TU, ngày 14/8/2025 của Tỉnh ủy Lam Giang về chuyển đổi số trong sinh hoạt"
                        + " chi bộ, Đảng ủy xã " + commune + " xây dựng kế hoạch như sau:",
                "I. MỤC ĐÍCH, YÊU CẦU",
                "1. Mục đích",
                "Giúp bí thư chi bộ thôn nắm chắc cách chuẩn bị kỳ họp và ghi biên bản trên sổ tay điện tử.",
                "2. Yêu cầu",
                "Mỗi chi bộ cử hai đồng chí, tài liệu gửi trước ba ngày.",
                "II. NỘI DUNG",
                "1. Lớp học mở hai buổi tối tại nhà văn hóa thôn Đồi Mây.",
                "2. Học viên thực hành điểm danh và lập danh sách xin ý kiến.",
                "III. TỔ CHỨC THỰC HIỆN",
                "Văn phòng Đảng ủy theo dõi, báo cáo kết quả trước ngày 30 tháng 11.",
                "Nơi nhận:\tT/M ĐẢNG ỦY",
                "- Các chi bộ trực thuộc,\tBÍ THƯ",
                "- Lưu Văn phòng Đảng ủy.",
                "\tNguyễn Thị Hạnh");
    }

    public static ArrivedFile file(String name, byte[] content) {
        return new ArrivedFile(name, content.length, () -> new ByteArrayInputStream(content));
    }

    public static byte[] text(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] docx(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : lines) document.createParagraph().createRun().setText(line);
            document.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    public static byte[] pdf(List<String> lines) {
        return pdf(lines, 1);
    }

    /// @param pages how often the lines are repeated
    public static byte[] pdf(List<String> lines, int pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream letters = font()) {
            PDType0Font font = PDType0Font.load(document, letters);
            for (int page = 0; page < pages; page++) print(document, font, lines);
            document.save(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void print(PDDocument document, PDType0Font font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = PDRectangle.A4.getHeight() - 60;
            for (String line : wrapped(lines, 90)) {
                content.beginText();
                content.setFont(font, 10);
                content.newLineAtOffset(56, y -= 16);
                content.showText(line.replace("\t", "          "));
                content.endText();
            }
        }
    }

    /// A page that is a picture, in a PDF.
    public static byte[] scan(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(document, picture(lines)),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    public static byte[] photo(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture(lines), "png", bytes)) throw new IllegalStateException("no PNG");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage picture(List<String> lines) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = page.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setColor(Color.BLACK);
        try (InputStream letters = font()) {
            drawing.setFont(Font.createFont(Font.TRUETYPE_FONT, letters).deriveFont(27f));
        } catch (IOException | FontFormatException failure) {
            throw new IllegalStateException(failure);
        }
        int y = MARGIN;
        for (String line : wrapped(lines, 72)) {
            String[] columns = line.split("\t", -1);
            drawing.drawString(columns[0], MARGIN, y);
            if (columns.length > 1) drawing.drawString(columns[1], WIDTH / 2 + 30, y);
            y += LINE;
        }
        drawing.dispose();
        return page;
    }

    private static List<String> wrapped(List<String> lines, int most) {
        List<String> wrapped = new ArrayList<>();
        for (String line : lines) {
            String rest = line;
            while (rest.length() > most && rest.lastIndexOf(' ', most) > 0) {
                int cut = rest.lastIndexOf(' ', most);
                wrapped.add(rest.substring(0, cut));
                rest = rest.substring(cut + 1);
            }
            wrapped.add(rest);
        }
        return wrapped;
    }

    private static InputStream font() {
        return Objects.requireNonNull(Papers.class.getResourceAsStream("/fonts/BeVietnamPro-Regular.ttf"));
    }
}
