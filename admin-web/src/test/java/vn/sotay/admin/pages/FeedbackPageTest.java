package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A member sends a proposal in the chat; the secretary answers in the administration; the member reads it.
@ExtendWith(Pages.class)
class FeedbackPageTest {
    @AfterEach
    void noPageComplained(Visit visit) {
        org.assertj.core.api.Assertions.assertThat(visit.faults()).isEmpty();
    }

    @Test
    void aProposalIsSentAnsweredAndRead(Visit visit) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        ChatWindow member = visit.member(Screen.PHONE);
        member.choose("Góp ý, kiến nghị");
        member.choose("Kiến nghị");
        member.choose("Chi bộ tổ dân phố số 1 phường Đông Lam");
        member.say("Đề nghị lắp thêm đèn ở ngõ 12 (" + mark + ").");
        member.awaitReply("Đồng chí có gửi không?");
        Looks.at(member.page(), "proposal-confirm", Screen.PHONE);
        member.choose("Gửi");
        member.awaitReply("Đã gửi. Mã số: KN-");

        Page page = visit.administration("bithu", Screen.DESKTOP);
        page.navigate(visit.url("/admin/proposals"));
        Looks.at(page, "proposals", Screen.DESKTOP);
        page.locator("a.feedback-words", new Page.LocatorOptions().setHasText(mark))
                .click();
        press(page, "Gửi trả lời");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Mời đồng chí viết nội dung");
        page.locator("#words").fill("Chi bộ đã đề nghị điện lực khảo sát (" + mark + ").");
        Looks.at(page, "proposal", Screen.DESKTOP);
        press(page, "Gửi trả lời");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("báo cho đảng viên");

        member.awaitReply("đã được trả lời");
        member.choose("Xem");
        member.awaitReply("Chi bộ đã đề nghị điện lực khảo sát (" + mark + ")");
        Looks.at(page, "proposal-answered", Screen.DESKTOP);
        press(page, "Đưa vào mục hỏi đáp");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã đưa vào mục hỏi đáp");
    }

    @Test
    void onAPhoneListAndRulesAreReadable(Visit visit) {
        Page secretary = visit.administration("bithu", Screen.SMALL);
        secretary.navigate(visit.url("/admin/proposals?choice=ANSWERED"));
        Looks.at(secretary, "proposals", Screen.SMALL);
        Page page = visit.administration("canbo", Screen.SMALL);
        page.navigate(visit.url("/admin/rules"));
        Looks.at(page, "rules", Screen.SMALL);
        page.locator("#value-PROPOSALS_A_DAY").fill("0");
        page.locator("section", new Page.LocatorOptions().setHas(page.locator("#value-PROPOSALS_A_DAY")))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Giá trị phải từ 1 đến 50");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
