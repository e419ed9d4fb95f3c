package vn.sotay.admin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Walks through the chat, takes a picture of each state in light and dark, and asks axe whether everybody
/// can read it.
@ExtendWith(Pages.class)
class WebChatLooksTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL", "PHONE", "DESKTOP"})
    void everyStateIsReadableByEverybody(Screen screen, Visit visit) {
        ChatWindow window = visit.stranger(screen);
        window.button("Bắt đầu").waitFor();
        look(window, screen, "1-welcome");
        window.say("Xin chào");
        window.awaitReply("Đồng chí có đồng ý không?");
        look(window, screen, "2-consent");
        window.ask("Đồng ý");
        window.say("DEMO");
        window.awaitReply("Đồng chí cần việc gì?");
        look(window, screen, "3-enrolled");
        window.ask("dang phi nop khi nao");
        look(window, screen, "4-card");
        window.choose("Kết quả khác");
        look(window, screen, "5-others");
        window.ask("12-QĐ/TU");
        window.choose("Toàn văn");
        look(window, screen, "6-reading");
        window.ask("02-HD/VPTU");
        look(window, screen, "7-replaced");
        window.ask("xyzzy");
        look(window, screen, "8-nothing-found");
        window.page().context().setOffline(true);
        window.say("giúp");
        window.page().getByText("chưa gửi được").waitFor();
        look(window, screen, "9-lost");
    }

    private static void look(ChatWindow window, Screen screen, String state) {
        look(window.page(), screen, state);
    }

    private static void look(Page page, Screen screen, String state) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            String name = String.join("-", screen.name(), scheme.name(), state).toLowerCase(Locale.ROOT);
            if (screen != Screen.SMALL)
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
            if (screen != Screen.PHONE) assertThat(violations(page)).as(name).isEmpty();
        }
    }

    private static List<Rule> violations(Page page) {
        AxeBuilder axe = new AxeBuilder(page).withTags(RULES).setLegacyMode(true);
        return axe.analyze().getViolations();
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL", "PHONE", "DESKTOP"})
    void theErrorPageIsReadableByEverybody(Screen screen, Visit visit) {
        Page page = visit.page("/khong-co", screen);

        look(page, screen, "error");

        page.getByText("Về trang trò chuyện").click();
        new ChatWindow(page).button("Bắt đầu").waitFor();
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "SMALL"})
    void nothingIsWiderThanThePhone(Screen screen, Visit visit) {
        ChatWindow window = visit.stranger(screen);
        window.button("Bắt đầu").waitFor();
        assertThat(window.fitsTheWidth()).isTrue();
        window.enrol();

        window.ask("khôngcókhoảngtrắng".repeat(20));
        window.ask("https://example.org/" + "a/".repeat(120) + "?q=" + "x".repeat(120));
        window.ask("مرحبا بكم في كتاب الحزب 05-NQ/TU שלום עולם");
        window.ask("👨‍👩‍👧‍👦".repeat(40) + " 🇻🇳🇻🇳 Z̴̡͎a̵l̷g̶o̶ 中文字符".repeat(10));
        window.ask("🇻🇳");
        window.ask("12-QĐ/TU");
        window.choose("Toàn văn");
        window.say("kết quả khác");
        window.awaitReply("kết quả khác");

        assertThat(window.fitsTheWidth()).isTrue();
    }
}
