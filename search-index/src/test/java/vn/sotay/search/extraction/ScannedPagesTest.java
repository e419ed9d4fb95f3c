package vn.sotay.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.search.extraction.printed.Tesseract;

/// Pages that are pictures. Without Tesseract these tests are skipped, each by its name; with
/// `-Dsotay.ocr=required` they fail.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ScannedPagesTest {
    private static final double SHARE_OF_WORDS = 0.9;
    private static final float DOTS_PER_INCH = 200;

    private static final List<String> PAGE = List.of(
            "ĐẢNG BỘ XÃ SUỐI NGÀN",
            "QUY CHẾ LÀM VIỆC",
            "Điều 1. Mỗi chi bộ họp vào tuần đầu của tháng; nội dung gửi trước ba ngày cho đảng viên.",
            "Điều 2. Bí thư chủ trì cuộc họp, phó bí thư ghi biên bản và gửi về văn phòng Đảng ủy.",
            "Người vắng mặt phải báo trước lý do; vắng ba kỳ liền thì chi ủy gặp riêng để tìm hiểu.",
            "Điều 3. Việc học tập nghị quyết được tổ chức ở nhà văn hóa thôn, có kiểm tra cuối buổi.");

    @TempDir
    Path folder;

    @BeforeEach
    void needTesseract() {
        boolean found = Tesseract.find("tesseract").isPresent();
        if ("required".equals(System.getProperty("sotay.ocr")))
            assertThat(found).isTrue();
        assumeTrue(found, "no Tesseract with Vietnamese: apt-get install tesseract-ocr tesseract-ocr-vie");
        assumeTrue(Samples.font().isPresent(), "no font with Vietnamese letters: apt-get install fonts-noto-core");
    }

    @Test
    void aScannedPdfIsReadWithItsConfidence() throws IOException {
        Page page = pages(pdf(List.of(), List.of(scan())), "quet.pdf").getFirst();

        assertThat(page.confidence().orElse(-1)).isBetween(70, 100);
        assertThat(shareOfWords(page.text())).isGreaterThanOrEqualTo(SHARE_OF_WORDS);
        assertThat(page.text().lines()).anyMatch(line -> line.startsWith("Điều 3."));
    }

    @Test
    void thePictureOfARecognisedPageComesWithIt() throws IOException {
        List<Integer> pictured = new ArrayList<>();
        Reading.in(folder)
                .extract(
                        Files.write(folder.resolve("original"), pdf(List.of(PAGE), List.of(scan()))),
                        "lan-lon.pdf",
                        (page, jpeg) -> {
                            pictured.add(page);
                            assertThat(jpeg).hasSizeBetween(10_000, 400_000).startsWith(0xFF, 0xD8);
                        });

        assertThat(pictured).containsExactly(2);
    }

    @Test
    void aPageWithTextIsTakenAsItStandsAndTheScannedOneRecognised() throws IOException {
        List<Page> pages = pages(pdf(List.of(PAGE), List.of(scan())), "lan-lon.pdf");

        assertThat(pages).extracting(Page::number).containsExactly(1, 2);
        assertThat(pages.getFirst().confidence()).isEmpty();
        assertThat(pages.getFirst().text().lines()).containsExactlyElementsOf(PAGE);
        assertThat(shareOfWords(pages.getLast().text())).isGreaterThanOrEqualTo(SHARE_OF_WORDS);
    }

    @Test
    void aPhotoIsAPageAlsoWhenItLiesOnItsSide() throws IOException {
        assertThat(shareOfWords(
                        pages(written(scan(), "png"), "anh.png").getFirst().text()))
                .isGreaterThanOrEqualTo(SHARE_OF_WORDS);
        assertThat(shareOfWords(pages(written(turned(scan()), "jpg"), "anh.jpg")
                        .getFirst()
                        .text()))
                .isGreaterThanOrEqualTo(SHARE_OF_WORDS);
    }

    @Test
    void aPhotoThatWasCutOffIsBroken() throws IOException {
        for (String format : List.of("png", "jpg")) {
            byte[] whole = written(scan(), format);
            assertThat(read(Arrays.copyOf(whole, whole.length / 2), "anh." + format, Reading.in(folder)))
                    .isEqualTo(new Extraction.Refused(Reason.BROKEN));
        }
    }

    @Test
    void withoutTesseractNothingIsHiddenAndNothingMadeUp() throws IOException {
        ChildJvm usual = ChildJvm.likeThisOne();
        TextExtraction without =
                Reading.with(new ChildJvm(usual.java(), usual.launch(), "no-such-program"), folder, Reading.LIMITS);

        Extraction.Refused noOcr = new Extraction.Refused(Reason.NO_OCR);
        assertThat(read(pdf(List.of(), List.of(scan())), "quet.pdf", without)).isEqualTo(noOcr);
        assertThat(read(written(scan(), "png"), "anh.png", without)).isEqualTo(noOcr);
        List<Page> mixed =
                ((Extraction.Text) read(pdf(List.of(PAGE), List.of(scan())), "lan-lon.pdf", without)).pages();
        assertThat(mixed.getLast()).isEqualTo(new Page(2, "", OptionalInt.of(0)));
    }

    private List<Page> pages(byte[] content, String name) throws IOException {
        Extraction extraction = read(content, name, Reading.in(folder));
        assertThat(extraction).isInstanceOf(Extraction.Text.class);
        return ((Extraction.Text) extraction).pages();
    }

    private Extraction read(byte[] content, String name, TextExtraction with) throws IOException {
        return with.extract(Files.write(folder.resolve("original"), content), name);
    }

    private static double shareOfWords(String text) {
        List<String> found = new ArrayList<>(List.of(text.split("\\s+", -1)));
        List<String> expected = List.of(String.join(" ", PAGE).split(" ", -1));
        long right = expected.stream().filter(found::remove).count();
        return (double) right / expected.size();
    }

    static byte[] pdf(List<List<String>> printed, List<BufferedImage> scanned) throws IOException {
        try (PDDocument document = Samples.printed(printed)) {
            for (BufferedImage scan : scanned) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(document, scan),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static BufferedImage scan() throws IOException {
        try (PDDocument document = Samples.printed(List.of(PAGE))) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
        }
    }

    private static BufferedImage turned(BufferedImage upright) {
        AffineTransform turn = new AffineTransform();
        turn.translate(upright.getHeight(), 0);
        turn.quadrantRotate(1);
        BufferedImage turned = new BufferedImage(upright.getHeight(), upright.getWidth(), upright.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, turned);
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
