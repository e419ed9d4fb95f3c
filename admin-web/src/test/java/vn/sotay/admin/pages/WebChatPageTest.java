package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Pages.class)
class WebChatPageTest {
    private static final String LATEST = "Văn bản mới nhất";

    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void aStrangerAgreesEnrolsAndIsGreetedByName(Visit visit) {
        ChatWindow window = visit.stranger(Screen.PHONE);
        assertThat(window.page().getByText("Kính chào đồng chí!")).isVisible();

        window.press(window.button("Bắt đầu"));
        window.awaitReply("Đồng chí có đồng ý không?");
        assertThat(window.choices()).containsExactly("Đồng ý", "Để sau");
        window.choose("Đồng ý");
        window.awaitReply("Mời đồng chí gửi mã liên kết");
        window.say("DEMO");
        window.awaitReply("Đồng chí cần việc gì?");

        assertThat(window.transcript())
                .anySatisfy(
                        line -> assertThat(line).matches("» Chào đồng chí \\p{Lu}.+! Tài khoản đã được liên kết.*"));
        assertThat(window.choices())
                .containsExactly("Tra cứu văn bản", LATEST, "Dữ liệu của tôi", "Góp ý, kiến nghị", "Chuyên mục");
    }

    @Test
    void aQuestionWithoutToneMarksIsAnsweredByThePassageWordForWord(Visit visit) throws IOException {
        ChatWindow window = visit.member(Screen.PHONE);

        window.ask("dang phi nop khi nao");

        ChatWindow.Card card = window.card();
        assertThat(card.title()).startsWith("Hướng dẫn số 04-HD/VPTU về kê khai, thu, nộp");
        assertThat(card.path()).startsWith("Mục II, điểm ");
        assertThat(card.text().lines()).isSubsetOf(handbook("hd-04-vptu-2026"));
        assertThat(card.source())
                .startsWith(
                        "Văn phòng Tỉnh ủy Lam Giang, ngày 29/01/2026\nCòn hiệu lực\nThay thế Hướng dẫn số 02-HD/VPTU");
        assertThat(window.choices()).containsExactly("Đọc tiếp", "Toàn văn", "Kết quả khác", "Chưa đúng ý tôi");
    }

    private static List<String> handbook(String document) throws IOException {
        String path = "/demo/documents/" + document + ".txt";
        try (InputStream file = Objects.requireNonNull(WebChatPageTest.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void numbersPickEntriesAsButtonsDo(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);

        window.ask("2");
        window.awaitReply("Các văn bản mới nhất");
        String first = window.choices().getFirst();
        window.ask("1");
        ChatWindow.Card picked = window.card();
        window.choose(first);

        assertThat(window.card()).isEqualTo(picked);
    }

    @Test
    void readingGoesOnWhereItStopped(Visit visit) throws IOException {
        ChatWindow window = visit.member(Screen.PHONE);

        window.ask("12-QĐ/TU");
        window.choose("Toàn văn");
        String beginning = window.card().text();
        window.choose("Đọc tiếp");
        String rest = window.card().text();

        List<String> document = handbook("qd-12-tu-2026");
        List<String> read =
                Stream.of(beginning, rest).flatMap(String::lines).distinct().toList();
        assertThat(document.subList(document.indexOf("---") + 1, document.size()))
                .startsWith(read.toArray(String[]::new));
        assertThat(read).contains("Chương I").hasSizeGreaterThan((int)
                beginning.lines().count());
    }

    @Test
    void otherResultsAreOfferedAndOpened(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);

        window.ask("dang phi");
        String best = window.card().title();
        window.choose("Kết quả khác");
        window.awaitReply("Các kết quả khác cho “dang phi”:");
        window.choose(window.choices().getFirst());

        assertThat(window.messages().last()).containsText("Toàn văn");
        assertThat(window.page().locator(".excerpt")).hasCount(2);
        assertThat(best).isNotEmpty();
    }

    @Test
    void aReplacedDocumentWarnsAndLeadsToItsSuccessor(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);

        window.ask("02-HD/VPTU");
        assertThat(window.page().locator(".excerpt-warning"))
                .containsText("Đã được thay thế từ ngày 01/02/2026 bởi Hướng dẫn số 04-HD/VPTU");
        window.choose("Văn bản thay thế");

        assertThat(window.card().title()).startsWith("Hướng dẫn số 04-HD/VPTU");
        assertThat(window.card().source()).contains("\nCòn hiệu lực\nThay thế Hướng dẫn số 02-HD/VPTU");
    }

    @Test
    void whatIsNotFoundIsSaidWithWaysOn(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);

        window.ask("xyzzy");

        window.awaitReply("Không tìm thấy văn bản nào khớp với “xyzzy”.");
        assertThat(window.choices()).containsExactly("Tra cứu văn bản", LATEST, "Hỏi cán bộ");
    }

    @Test
    void theHeaderBringsMenuAndHelp(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);

        window.press(window.button("Trợ giúp"));
        window.awaitReply("Sổ Tay giúp đồng chí tra cứu văn bản");
        window.press(window.button("Trình đơn"));
        window.awaitReply("Đồng chí cần việc gì?");
    }

    @Test
    void aSecondQuickPressHasNoEffect(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);

        window.choice(LATEST).dblclick();
        window.awaitReply("Các văn bản mới nhất");
        window.ask("giúp");

        assertThat(window.transcript()).containsOnlyOnce("— " + LATEST);
        assertThat(window.transcript())
                .filteredOn(line -> line.startsWith("» Các văn bản mới nhất"))
                .hasSize(1);
    }

    @Test
    void theSameButtonInTwoTabsHasOneEffect(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);
        ChatWindow tab = visit.tab(window);
        tab.awaitReply("Đồng chí cần việc gì?");

        window.choice(LATEST).click();
        tab.choice(LATEST).click();
        window.awaitReply("Các văn bản mới nhất");
        window.ask("giúp");
        tab.awaitReply("Sổ Tay giúp đồng chí");

        assertThat(window.transcript()).containsOnlyOnce("— " + LATEST);
        assertThat(tab.transcript()).isEqualTo(window.transcript());
    }

    @Test
    void twoTabsShowTheSame(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);
        ChatWindow tab = visit.tab(window);

        window.ask("sinh hoat chi bo");
        tab.awaitMessages(window.messages().count());
        tab.ask("menu");
        window.awaitMessages(tab.messages().count());

        assertThat(tab.transcript()).isEqualTo(window.transcript());
    }

    @Test
    void aReloadShowsTheSameTranscriptOnce(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);
        window.ask("sinh hoat chi bo");
        window.choose("Kết quả khác");
        List<String> before = window.transcript();

        window.page().reload();
        window.awaitMessages(before.size());
        assertThat(window.transcript()).isEqualTo(before);

        window.ask("menu");
        assertThat(window.transcript())
                .startsWith(before.toArray(String[]::new))
                .hasSize(before.size() + 2);
    }

    @Test
    void nothingIsLostOrDoubledByACutLine(Visit visit) throws IOException {
        ChatWindow here = visit.member(Screen.DESKTOP);
        try (Line line = visit.line()) {
            ChatWindow window = visit.over(line, here);
            window.ask("menu");
            int before = window.messages().count();

            line.cut();
            assertThat(window.banner()).hasText("Mất kết nối. Đang kết nối lại…");
            window.say("giúp");
            here.ask("05-NQ/TU");
            here.ask("menu");
            assertThat(window.messages()).hasCount(before + 1);

            line.mend();
            here.awaitReply("Sổ Tay giúp đồng chí");
            window.awaitMessages(before + 6);
            assertThat(window.banner()).isEmpty();
            assertThat(window.transcript()).isEqualTo(here.transcript()).containsOnlyOnce("— giúp");
        }
    }

    @Test
    void aMessageWhoseReceiptWasLostIsSentAgainAndAnsweredOnce(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);
        window.page()
                .route(
                        "**/chat/messages",
                        route -> {
                            route.fetch();
                            route.abort();
                        },
                        new Page.RouteOptions().setTimes(1));

        window.ask("giúp");
        window.ask("menu");

        assertThat(window.transcript()).containsOnlyOnce("— giúp");
        assertThat(window.transcript())
                .filteredOn(line -> line.startsWith("» Sổ Tay giúp"))
                .hasSize(1);
    }

    @Test
    void theKeyboardAloneIsEnough(Visit visit) {
        ChatWindow window = visit.stranger(Screen.DESKTOP);

        window.pressByKeyboard("Bắt đầu");
        window.awaitReply("Đồng chí có đồng ý không?");
        window.pressByKeyboard("Đồng ý");
        window.awaitReply("Mời đồng chí gửi mã liên kết");
        window.typeByKeyboard("DEMO");
        window.awaitReply("Đồng chí cần việc gì?");
        window.typeByKeyboard("dang phi nop khi nao");
        window.awaitReply("Toàn văn");
        window.pressByKeyboard("Toàn văn");

        assertThat(window.page().locator(".excerpt")).hasCount(2);
    }

    @Test
    void whateverIsTypedStaysText(Visit visit) {
        ChatWindow window = visit.member(Screen.PHONE);
        List<String> hostile = List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "javascript:alert(1)",
                "{{7*7}} ${7*7} &lt;b&gt;đậm&lt;/b&gt;");

        hostile.forEach(window::ask);
        window.page().reload();
        window.awaitReply("Không tìm thấy");

        assertThat(window.transcript())
                .containsAll(hostile.stream().map(words -> "— " + words).toList());
        assertThat(window.page().locator("#log").locator("script, .text :not(.line), img:not(.welcome-emblem)"))
                .hasCount(0);
        assertThat(Collections.frequency(window.transcript(), "— javascript:alert(1)"))
                .isEqualTo(1);
    }
}
