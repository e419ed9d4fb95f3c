package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.UnitId;

/// A secretary tells the branch of a document; a member gets it in the chat and answers; the ledger shows it.
@ExtendWith(Pages.class)
class PublishingPageTest {
    private static final UnitId BRANCH = new UnitId("dong-lam-tdp-1");

    /// The hour of day at which tests run must not matter.
    @BeforeEach
    void noQuietHours(Visit visit) {
        jdbc(visit).sql("""
                        insert into publishing_rule (unit, approval, quiet_from, quiet_to, wait_days, remind_after,
                            remind_most, source, source_on)
                        values (?, false, '00:00', '00:00', 90, 3, 3, 'Quy chế của chi bộ', '2026-01-05')
                        on conflict do nothing""").param(BRANCH.value()).update();
    }

    @AfterEach
    void noPageComplained(Visit visit) {
        org.assertj.core.api.Assertions.assertThat(visit.faults()).isEmpty();
    }

    @Test
    void aDocumentIsPublishedReceivedAndAnswered(Visit visit) {
        ChatWindow member = visit.member(Screen.PHONE);
        Page page = visit.administration("bithu", Screen.DESKTOP);
        begin(visit, page);
        Looks.at(page, "publish-form", Screen.DESKTOP);
        fill(page);
        press(page, "Xem trước và đếm người nhận");

        assertThat(page.locator(".publishing-count strong")).hasText(Pattern.compile("[1-9][0-9]*"));
        assertThat(page.locator(".publishing-message", new Page.LocatorOptions().setHasText("Đã nhận")))
                .containsText("Mỗi đảng viên có một tài khoản");
        Looks.at(page, "publish-preview", Screen.DESKTOP);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Phát hành đến")))
                .click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã bắt đầu gửi");
        member.awaitReply("Mỗi đảng viên có một tài khoản");
        Looks.at(member.page(), "notice-in-chat", Screen.PHONE);
        member.choose("Đã nhận");
        member.awaitReply("Đã ghi nhận: đồng chí đã nhận được");
        member.choose("Đọc");

        Locator read = page.locator("#ledger tr", new Page.LocatorOptions().setHasText("Đã đọc"));
        page.reload();
        assertThat(read).hasCount(1);
        assertThat(page.getByText("Chỉ chi bộ thấy tên đảng viên của mình")).isVisible();
        Looks.at(page, "publication-ledger", Screen.DESKTOP);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Danh sách cần báo trực tiếp"))
                .click();
        assertThat(page.locator(".publishing-paper tbody tr").first()).containsText("Chưa liên kết");
    }

    @Test
    void onAPhoneThePreviewAndTheLedgerAreReadable(Visit visit) {
        visit.member(Screen.PHONE);
        Page page = visit.administration("bithu", Screen.SMALL);
        begin(visit, page);
        Looks.at(page, "publish-form", Screen.SMALL);
        fill(page);
        press(page, "Xem trước và đếm người nhận");
        Looks.at(page, "publish-preview", Screen.SMALL);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Phát hành đến")))
                .click();
        assertThat(page.locator("#ledger")).isVisible();
        Looks.at(page, "publication-ledger", Screen.SMALL);
        page.navigate(visit.url("/admin/publications"));
        Looks.at(page, "publications", Screen.SMALL);
        page.navigate(visit.url("/admin/publications/settings"));
        Looks.at(page, "publishing-settings", Screen.SMALL);
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost(Visit visit) {
        Page page = visit.administration("bithu", Screen.DESKTOP);
        begin(visit, page);
        page.getByText("Thêm một câu hỏi").click();
        page.locator("#question").fill("Nộp đảng phí ngày nào?");
        page.locator("#options").fill("Ngày 10\nNgày 25");
        press(page, "Xem trước và đếm người nhận");

        assertThat(page.locator("#points-fault")).containsText("ít nhất một ý chính");
        assertThat(page.locator("#question-fault")).containsText("dấu *");
        assertThat(page.locator("#question")).hasValue("Nộp đảng phí ngày nào?");
        Looks.at(page, "publish-faults", Screen.DESKTOP);
    }

    private static void begin(Visit visit, Page page) {
        long document = jdbc(visit)
                .sql(
                        "select id from document where access = 'PUBLIC' and removed_at is null order by issued_on desc, id limit 1")
                .query(Long.class)
                .single();
        page.navigate(visit.url("/admin/library/" + document));
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Phát hành").setExact(true))
                .last()
                .click();
    }

    private static void fill(Page page) {
        page.locator("#point1").fill("Mỗi đảng viên có một tài khoản để đọc văn bản và nhận thông báo của chi bộ.");
        page.locator("#point2").fill("Chi bộ sinh hoạt chuyên đề về nội dung này trong tháng 12.");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static JdbcClient jdbc(Visit visit) {
        return visit.application().getBean(JdbcClient.class);
    }
}
