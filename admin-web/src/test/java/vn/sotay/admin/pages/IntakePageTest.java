package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sotay.admin.intake.Papers;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;

/// An officer drops files on the page, compares what was read with where it stands, and confirms.
@ExtendWith(Pages.class)
class IntakePageTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UnitId commune = new UnitId("xa-" + mark);

    @BeforeEach
    void aCommune(Visit visit) {
        visit.application()
                .getBean(Units.class)
                .save(new Unit(
                        commune,
                        Optional.of(new UnitId("lam-giang")),
                        UnitKind.COMMITTEE,
                        "Đảng bộ xã " + mark,
                        "Đảng ủy xã " + mark));
    }

    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void filesAreDroppedReadMarkedConfirmedAndFound(Visit visit) {
        Page page = visit.administration("canbo", Screen.DESKTOP);
        List<String> lines = Papers.plan(41, "Suối Ngàn " + mark);
        drop(page, visit, Map.of("ke-hoach.docx", Papers.docx(lines), "hong.docx", new byte[] {'P', 'K', 3, 4, 0}));
        Locator sent = page.locator("[data-sent-files] a");
        assertThat(sent).hasCount(2);
        Looks.at(page, "intake-dropped", Screen.DESKTOP);

        page.locator("[data-sent-files] li", new Page.LocatorOptions().setHasText("ke-hoach.docx"))
                .locator("a")
                .click();
        assertThat(page.locator("#intake-text")).containsText("KẾ HOẠCH");
        page.locator("#symbol").focus();
        assertThat(page.locator("#intake-text mark.is-now")).hasText("41-KH/ĐU");
        page.locator("#signer").focus();
        assertThat(page.locator("#intake-text mark.is-now").first()).containsText("Nguyễn Thị Hạnh");
        assertThat(page.locator("#intake-text mark.is-now").first()).isInViewport();
        Looks.at(page, "intake-confirm", Screen.DESKTOP);

        page.locator("#access").selectOption("PUBLIC");
        button(page, "Xác nhận, đưa vào kho").click();
        assertThat(page.getByText("Văn bản đã vào kho")).isVisible();
        Looks.at(page, "intake-confirmed", Screen.DESKTOP);

        ChatWindow chat = visit.member(Screen.PHONE);
        chat.ask("41-KH/ĐU");
        assertThat(chat.page().getByText("41-KH/ĐU").last()).isVisible();
    }

    private void drop(Page page, Visit visit, Map<String, byte[]> files) {
        page.navigate(visit.url("/admin/intake/new?unit=" + commune));
        for (Map.Entry<String, byte[]> file : files.entrySet())
            page.evaluate("""
                    ([name, content]) => {
                      const bytes = Uint8Array.from(atob(content), c => c.charCodeAt(0))
                      window.carried ??= new DataTransfer()
                      window.carried.items.add(new File([bytes], name))
                    }""", List.of(file.getKey(), Base64.getEncoder().encodeToString(file.getValue())));
        page.evaluate("""
                document.querySelector('[data-drop]').dispatchEvent(
                  new DragEvent('drop', { dataTransfer: window.carried, bubbles: true, cancelable: true }))""");
    }

    @Test
    void onAPhoneTheOutlineAndTheScannedPageAreCorrected(Visit visit) {
        Page page = visit.administration("canbo", Screen.SMALL);
        page.navigate(visit.url("/admin/intake/new?unit=" + commune));
        page.locator("#file").setInputFiles(new FilePayload[] {
            new FilePayload("quet.pdf", "application/pdf", Papers.scan(Papers.plan(42, "Suối Ngàn " + mark)))
        });
        button(page, "Tải lên").click();
        page.locator("[data-sent-files] a").click();
        assertThat(page.locator("#intake-text")).containsText("KẾ HOẠCH");
        Looks.at(page, "intake-confirm", Screen.SMALL);

        button(page, "Dàn ý").click();
        Locator parts = page.locator(".intake-part-title");
        assertThat(parts.first()).isVisible();
        int before = parts.count();
        page.locator(".intake-outline li").nth(1).getByText("Gộp lên trên").click();
        assertThat(parts).hasCount(before - 1);
        page.locator(".intake-outline li").nth(0).getByText("Mở, tách, đổi tên").click();
        Looks.at(page, "intake-outline", Screen.SMALL);
        page.getByText("Tách từ đây").first().click();
        assertThat(parts).hasCount(before);

        page.getByText("Xong, về trang xác nhận").click();
        button(page, "Trang quét").click();
        assertThat(page.locator(".intake-scan img")).isVisible();
        assertThat((Boolean) page.locator(".intake-scan img").evaluate("i => i.complete && i.naturalWidth > 300"))
                .isTrue();
        Looks.at(page, "intake-pages", Screen.SMALL);
        Locator text = page.locator("#page-text");
        text.fill(text.inputValue().replaceFirst("Nguyễn Thị H\\S+", "Nguyễn Thị Hiền"));
        button(page, "Lưu trang này").click();
        page.getByText("Xong, về trang xác nhận").click();
        assertThat(page.locator("#signer")).hasValue("Bí thư Nguyễn Thị Hiền");
    }

    @Test
    void whatIsThrownAwayIsAskedForOnce(Visit visit) {
        Page page = visit.administration("canbo", Screen.SMALL);
        drop(page, visit, Map.of("bo.txt", Papers.text(Papers.plan(43, "Suối Ngàn " + mark))));
        page.locator("[data-sent-files] a").click();
        button(page, "Bỏ tệp này").click();
        page.getByRole(AriaRole.DIALOG).getByText("Bỏ và xóa").click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã bỏ tệp.");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
