package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Printing a sheet of cards and cutting a lost phone off, in the browser.
@ExtendWith(Pages.class)
class LinkingPageTest {
    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void aSheetOfCardsIsDownloadedAndThePageSaysSo(Visit visit) throws IOException {
        Page page = visit.administration("canbo", Screen.DESKTOP);
        page.navigate(visit.url("/admin/linking"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đảng bộ phường Đông Lam"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chi bộ tổ dân phố số 2 phường Đông Lam"))
                .click();
        Locator print = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("mã cũ sẽ hết hiệu lực"));

        Download download = page.waitForDownload(() -> print.first().click());

        byte[] file = Files.readAllBytes(download.path());
        assertThat(new String(Arrays.copyOf(file, 4), StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        assertThat(page.getByText("Đã tải tờ thẻ về máy.")).isVisible();
        assertThat(page.getByText("In lần gần nhất")).isVisible();
        assertThat(page.getByText("Có mã, dùng đến hết ngày").first()).isVisible();
    }

    @Test
    void theButtonSaysForHowManyTheCardsAre(Visit visit) {
        Page page = visit.administration("canbo", Screen.SMALL);
        page.navigate(visit.url("/admin/linking/dong-lam-tdp-2"));

        page.getByRole(AriaRole.CHECKBOX).nth(0).check();
        page.getByRole(AriaRole.CHECKBOX).nth(1).check();

        assertThat(page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("In 2 thẻ, mã cũ sẽ hết hiệu lực")))
                .isVisible();
    }

    @Test
    void aLostPhoneIsCutOffWithOnePressAndAConfirmation(Visit visit) {
        ChatWindow phone = visit.member(Screen.PHONE);
        Page page = visit.administration("canbo", Screen.DESKTOP);
        page.navigate(visit.url("/admin/members/" + lastLinked(visit) + "/linking"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cắt liên kết"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("sẽ không còn được nhận ra");

        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cắt liên kết"))
                .click();

        assertThat(page.getByText("Đã cắt liên kết.")).isVisible();
        assertThat(page.getByText("Chưa có tài khoản nào được liên kết.")).isVisible();
        phone.say("đảng phí nộp khi nào");
        phone.awaitReply("Đồng chí có đồng ý không?");
    }

    private static long lastLinked(Visit visit) {
        return visit.application()
                .getBean(JdbcClient.class)
                .sql("select member from channel_account order by number desc limit 1")
                .query(Long.class)
                .single();
    }
}
