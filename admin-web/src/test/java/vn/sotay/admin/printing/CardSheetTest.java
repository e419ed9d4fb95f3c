package vn.sotay.admin.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.thymeleaf.ITemplateEngine;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.enrolment.EnrolmentCode;

/// The sheet as a reader, a camera and a printer see it.
class CardSheetTest {
    private static final int PRINTED = 150;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 7);
    private static final String UNIT = "Chi bộ tổ dân phố số 1 phường Đông Lam";

    private final CardSheet paper = new CardSheet(SharedApplication.bean(ITemplateEngine.class));

    @Test
    void namesComeOutWithAllTheirMarks() throws IOException {
        List<Card> cards =
                cards("Nguyễn Thị Ánh Tuyết", "Đặng Hữu Phước", "Lò Văn Ổn", "Hoàng Thị Kỷ", "Trịnh Quỹ <Ẩn> & Ưỡng");

        String text = text(paper.pdf(cards, common(onTheWeb())), 0);

        assertThat(text)
                .contains("Đồng chí Nguyễn Thị Ánh Tuyết", "Đặng Hữu Phước", "Lò Văn Ổn", "Hoàng Thị Kỷ")
                .contains("Trịnh Quỹ <Ẩn> & Ưỡng", UNIT, "Mã dùng đến hết ngày 07/12/2026");
        cards.forEach(card -> assertThat(text).contains(card.code().printed()));
    }

    @Test
    void eightCardsAreOnEachPageOfA4() throws IOException {
        byte[] pdf = paper.pdf(cards(names(17)), common(onTheWeb()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within());
            assertThat(page.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within());
        }
        assertThat(text(pdf, 0)).contains("Đảng Viên 1\n", "Đảng Viên 8").doesNotContain("Đảng Viên 9");
        assertThat(text(pdf, 2)).contains("Đảng Viên 17").doesNotContain("Đảng Viên 16");
    }

    @Test
    void theFontsTravelWithTheSheet() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.pdf(cards("Lê An"), common(onTheWeb())))) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.getName()).contains("BeVietnamPro");
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void withoutAChannelTheSquareLeadsToTheChatOnTheWeb() throws Exception {
        byte[] pdf = paper.pdf(cards(names(8)), common(onTheWeb()));

        assertThat(squares(pdf)).containsOnly("https://sotay.example/chat").hasSize(8);
    }

    @Test
    void eachCardHasTheSquaresOfTheChannelsThatAreSetUp() throws Exception {
        List<Card> cards = cards(names(2));

        byte[] pdf = paper.pdf(
                cards,
                common(new Doors(Optional.of("sotay_bot"), Optional.of("1234567890"), "https://sotay.example/chat")));

        assertThat(squares(pdf))
                .containsExactlyInAnyOrder(
                        "https://zalo.me/1234567890",
                        "https://zalo.me/1234567890",
                        "https://t.me/sotay_bot?start=" + cards.get(0).code().value(),
                        "https://t.me/sotay_bot?start=" + cards.get(1).code().value());
        assertThat(text(pdf, 0)).contains("Zalo", "Telegram");
    }

    @Test
    void aLongNameAndALongUnitStayOnTheirCard() throws Exception {
        Card card = new Card("Nguyễn Phước Bảo Long Công Tằng Tôn Nữ Thị Hoàng Ngọc", code());
        Doors doors = new Doors(Optional.of("sotay_bot"), Optional.of("1234567890"), "https://sotay.example/chat");

        byte[] pdf = paper.pdf(
                List.of(card),
                new CardSheet.Common(
                        "Chi bộ " + "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ".repeat(3), LAST_DAY, doors));

        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(squares(pdf)).hasSize(2);
        assertThat(text(pdf, 0)).contains(card.code().printed());
    }

    private static List<Card> cards(String... names) {
        return Arrays.stream(names).map(name -> new Card(name, code())).toList();
    }

    private static String[] names(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> "Đảng Viên " + n).toArray(String[]::new);
    }

    private static EnrolmentCode code() {
        return EnrolmentCode.random(new SecureRandom());
    }

    private static CardSheet.Common common(Doors doors) {
        return new CardSheet.Common(UNIT, LAST_DAY, doors);
    }

    private static Doors onTheWeb() {
        return new Doors(Optional.empty(), Optional.empty(), "https://sotay.example/chat");
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(false);
            text.setStartPage(page + 1);
            text.setEndPage(page + 1);
            return text.getText(document).replace("\r", "") + "\n";
        }
    }

    private static List<String> squares(byte[] pdf) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, PRINTED);
            int[] pixels = new int[page.getWidth() * page.getHeight()];
            page.getRGB(0, 0, page.getWidth(), page.getHeight(), pixels, 0, page.getWidth());
            LuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return Arrays.stream(new QRCodeMultiReader()
                            .decodeMultiple(
                                    new BinaryBitmap(new HybridBinarizer(light)),
                                    Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(Result::getText)
                    .toList();
        }
    }

    private static Offset<Float> within() {
        return Offset.offset(1f);
    }
}
