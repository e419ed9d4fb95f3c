package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.intake.Papers;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.Documents;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.OriginalId;
import vn.sotay.documents.Passage;
import vn.sotay.organisation.UnitId;

/// An officer compares a text with its original, and puts a new file in its place.
@ExtendWith(Pages.class)
class OriginalPageTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    private DocumentId add(Visit visit, byte[] file, String name) {
        OriginalId original = Objects.requireNonNull(visit.application()
                .getBean(TransactionTemplate.class)
                .execute(started -> {
                    try {
                        return visit.application().getBean(Originals.class).keep(Papers.file(name, file));
                    } catch (IOException failure) {
                        throw new AssertionError(failure);
                    }
                }));
        LocalDate day = LocalDate.of(2026, 5, 5);
        return visit.application()
                .getBean(Documents.class)
                .add(new NewDocument(
                        new Document.Identity(
                                DocumentKind.PLAN, new DocumentNumber(mark + "-KH/CB", day), "Chi bộ " + mark),
                        "về trồng sim " + mark,
                        new NewDocument.Belonging(new UnitId("lam-giang"), AccessClass.PUBLIC),
                        new NewDocument.Effect(day, Optional.empty(), Optional.empty()),
                        new NewDocument.Particulars("", "", List.of(), List.of(), Optional.of(original)),
                        List.of(
                                new Passage(0, "Mục I", List.of("I. TÌNH HÌNH"), "Giữ nền nếp sinh hoạt."),
                                new Passage(1, "Mục II", List.of("II. NHIỆM VỤ"), "Phân công từng đảng viên."))));
    }

    /// Two pages as pictures, and where the passages stand.
    private DocumentId scan(Visit visit) {
        DocumentId id = add(visit, Papers.scan(Papers.plan(61, "Suối Ngàn " + mark)), "quet.pdf");
        JdbcClient jdbc = visit.application().getBean(JdbcClient.class);
        for (int page : List.of(1, 2)) {
            jdbc.sql("insert into original_page select original, ?, ? from document where id = ?")
                    .params(page, Papers.photo(Papers.plan(61, "Trang " + page)), id.value())
                    .update();
            jdbc.sql("update passage set page = ? where document = ? and ordinal = ?")
                    .params(page, id.value(), page - 1)
                    .update();
        }
        return id;
    }

    @Test
    void textAndScanStandSideBySideAndTheScanTurnsToThePage(Visit visit) {
        DocumentId id = scan(visit);
        Page page = visit.administration("canbo", Screen.DESKTOP);
        page.navigate(visit.url("/admin/library/" + id.value()));
        page.getByText("Xem cùng bản gốc").click();

        Locator second = page.locator("[data-number='2']");
        assertThat(second).not().isInViewport();
        BoundingBox text = page.locator("#noi-dung").boundingBox();
        BoundingBox original = page.locator("#ban-goc").boundingBox();
        assertThat(original.x).isGreaterThanOrEqualTo(text.x + text.width);
        assertThat(original.y).isLessThan(text.y + text.height);
        page.locator("#doan-1 [data-page]").click();
        assertThat(second).isInViewport();
        assertThat(second).hasClass("is-here");
        assertThat((Boolean) second.locator("img").evaluate("i => i.decode().then(() => i.naturalWidth > 300)"))
                .isTrue();
        Looks.at(page, "library-original-scan", Screen.DESKTOP);

        page.navigate(visit.url("/admin/library/" + id.value() + "?doan=1&goc"));
        assertThat(second).isInViewport();
    }

    @Test
    void onAPhoneTheOriginalStandsAboveTheTextAndBothAreReached(Visit visit) {
        DocumentId id = scan(visit);
        Page page = visit.administration("canbo", Screen.SMALL);
        page.navigate(visit.url("/admin/library/" + id.value() + "?goc"));

        BoundingBox text = page.locator("#noi-dung").boundingBox();
        BoundingBox original = page.locator("#ban-goc").boundingBox();
        assertThat(original.y + original.height).isLessThanOrEqualTo(text.y);
        page.locator("#doan-1 [data-page]").click();
        assertThat(page.locator("[data-number='2']")).isInViewport();
        page.locator(".library-jumps").getByText("Toàn văn").click();
        assertThat(page.locator("#doan-0")).isInViewport();
        Looks.at(page, "library-original-scan", Screen.SMALL);
    }

    @Test
    void aPdfStandsInItsOwnFrameWhichThePolicyAllows(Visit visit) {
        DocumentId id = add(visit, Papers.pdf(Papers.plan(62, "Suối Ngàn " + mark), 2), "ke-hoach.pdf");
        Page page = visit.administration("canbo", Screen.DESKTOP);
        String source = "/admin/library/" + id.value() + "/original";
        int status = page.waitForResponse(
                        answer -> answer.url().contains(source),
                        () -> page.navigate(visit.url("/admin/library/" + id.value() + "?goc")))
                .status();

        assertThat(status).isEqualTo(200);
        assertThat(page.locator("iframe")).hasAttribute("src", source + "#page=1");
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldOnAPhone(Visit visit) {
        DocumentId id = add(visit, Papers.text(Papers.plan(63, "Bản cũ")), "cu.txt");
        Page page = visit.administration("canbo", Screen.SMALL);
        page.navigate(visit.url("/admin/library/" + id.value()));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thay bằng tệp mới"))
                .click();
        page.locator("#file").setInputFiles(new FilePayload[] {
            new FilePayload("moi.txt", "text/plain", Papers.text(Papers.plan(64, "Bản mới " + mark)))
        });
        Looks.at(page, "intake-renewal", Screen.SMALL);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tải lên"))
                .click();
        assertThat(page.locator("#intake-text")).containsText("KẾ HOẠCH");
        assertThat(page.getByText("Tệp này thay cho:")).isVisible();
        Looks.at(page, "intake-renewal-confirm", Screen.SMALL);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xác nhận, thay bản cũ"))
                .click();
        page.getByText("Xem văn bản trong kho").click();

        assertThat(page.locator("h1")).hasText("Kế hoạch số 64-KH/ĐU");
        assertThat(page.locator(".library-about")).containsText("moi.txt");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lịch sử"))
                .click();
        assertThat(page.getByText("Tải bản gốc khi ấy")).isVisible();
        Looks.at(page, "library-history-renewed", Screen.SMALL);
    }
}
