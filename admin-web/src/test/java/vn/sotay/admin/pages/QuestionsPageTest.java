package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sotay.admin.storage.questions.PostgresMissedQuestions;
import vn.sotay.documents.lookup.MissedQuestion;
import vn.sotay.organisation.UnitId;

/// An officer answers what was asked in vain, and looks at why search finds what it finds.
@ExtendWith(Pages.class)
class QuestionsPageTest {
    @AfterEach
    void noPageComplained(Visit visit) {
        org.assertj.core.api.Assertions.assertThat(visit.faults()).isEmpty();
    }

    @Test
    void aQuestionIsAnsweredWithAPassage(Visit visit) {
        String words = "họp qua mạng " + UUID.randomUUID().toString().substring(0, 8);
        missed(visit, words);
        Page page = visit.administration("canbo", Screen.SMALL);
        page.navigate(visit.url("/admin/questions"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .click();

        page.getByLabel("Tìm đoạn trả lời").fill("sinh hoạt trực tuyến");
        page.keyboard().press("Enter");
        assertThat(page.locator(".question-passages li").first()).containsText("trực tuyến");
        Looks.at(page, "question-passages", Screen.SMALL);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chọn đoạn này"))
                .first()
                .click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Từ nay câu hỏi này dẫn đến đoạn đã chọn");
        assertThat(page.getByText(words)).hasCount(0);
    }

    @Test
    void whatIsMissingInAnAnswerIsSaidBesideIt(Visit visit) {
        String words = "phụ cấp " + UUID.randomUUID().toString().substring(0, 8);
        missed(visit, words);
        Page page = visit.administration("canbo", Screen.DESKTOP);
        page.navigate(visit.url("/admin/questions"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .click();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đưa vào sổ tay"))
                .click();

        assertThat(page.locator("#answer")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#answer-fault")).isVisible();
        Looks.at(page, "question-faults", Screen.DESKTOP);
    }

    @Test
    void theReasonsAreReadable(Visit visit) {
        for (Screen screen : List.of(Screen.SMALL, Screen.DESKTOP)) {
            Page page = visit.administration("canbo", screen);
            page.navigate(visit.url("/admin/questions/why?words=nghị quyết năm 2025 về chuyển đổi số"));
            assertThat(page.locator(".why-results li").first()).containsText("05-NQ/TU");
            assertThat(page.getByText("Phạm vi đã áp dụng: nghị quyết, năm 2025"))
                    .isVisible();
            Looks.at(page, "why", screen);
        }
    }

    private static void missed(Visit visit, String words) {
        visit.application()
                .getBean(PostgresMissedQuestions.class)
                .add(new MissedQuestion(
                        words,
                        MissedQuestion.Why.NOT_MEANT,
                        List.of(new UnitId("dong-lam"), new UnitId("lam-giang")),
                        Instant.parse("2026-11-20T02:00:00Z")));
    }
}
