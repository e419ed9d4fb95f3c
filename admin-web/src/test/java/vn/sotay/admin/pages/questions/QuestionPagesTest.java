package vn.sotay.admin.pages.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.pages.data.OwnCommune;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.Soon;
import vn.sotay.admin.storage.questions.PostgresMissedQuestions;
import vn.sotay.admin.web.Administration;
import vn.sotay.documents.lookup.MissedQuestion;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;
import vn.sotay.search.LuceneDocumentIndex;

class QuestionPagesTest {
    private static final Pattern PASSAGE = Pattern.compile("name=\"passage\" value=\"(\\d+:\\d+)\"");

    private final OwnCommune commune = new OwnCommune();
    private final Administration officer = commune.signedIn(Role.OFFICER);

    @Test
    void whatWasAskedInVainStandsInTheListWithoutWhoeverAsked() {
        missed("phụ cấp trách nhiệm chi ủy");
        missed("Phu cap trach nhiem chi uy?");

        String list = body(officer.get("/admin/questions"));

        assertThat(list).contains("phụ cấp trách nhiệm chi ủy", ">2<", "Đảng ủy xã Thử", "không lưu ai đã hỏi");
        assertThat(list).doesNotContain("Chi bộ thôn Thử");
        assertThat(commune.signedIn(Role.SECRETARY).get("/admin/questions").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aQuestionIsPointedToAPassageAndLeadsThereFromThenOn() {
        String odd = odd();
        long question = missed("chuyện " + odd);
        Matcher passage = PASSAGE.matcher(
                body(officer.get("/admin/questions/" + question + "?q=" + encoded("đảng viên dự bị biểu quyết"))));
        assertThat(passage.find()).isTrue();

        officer.post("/admin/questions/" + question + "/passage", "passage", passage.group(1));

        assertThat(body(officer.get("/admin/questions"))).contains("Từ nay câu hỏi này dẫn đến đoạn đã chọn");
        assertThat(state(question)).isEqualTo("ANSWERED");
        Soon.is("found by its new words", () -> found("chuyện " + odd).contains(passage.group(1)));
        assertThat(commune.count(
                        "select count(*) from audit_entry where action = 'QUESTION_ANSWERED' and subject = ?",
                        Long.toString(question)))
                .isEqualTo(1);
        officer.post("/admin/questions/" + question + "/dismiss");
        assertThat(state(question)).isEqualTo("ANSWERED");
    }

    @Test
    void anAnswerIsWrittenAndFound() {
        String odd = odd();
        long question = missed("tiền " + odd);

        String page =
                body(officer.post("/admin/questions/" + question + "/entry", "asked", "Tiền " + odd, "answer", " "));
        assertThat(page).contains("Mời đồng chí viết câu trả lời.", "value=\"Tiền " + odd + "\"");
        officer.post(
                "/admin/questions/" + question + "/entry", "asked", "Tiền " + odd, "answer", "Theo quy chế chi tiêu.");

        assertThat(state(question)).isEqualTo("ANSWERED");
        Soon.is("the entry is found", () -> !found("tiền " + odd).isEmpty());
    }

    @Test
    void whatWasTypedTooLongStays() {
        long question = missed("câu dài " + odd());
        String answer = "rất dài ".repeat(400);

        String page = body(
                officer.post("/admin/questions/" + question + "/entry", "asked", "x".repeat(301), "answer", answer));

        assertThat(page).contains("dài quá 300 ký tự", "dài quá 3.000 ký tự", answer.strip());
        assertThat(state(question)).isEqualTo("OPEN");
    }

    @Test
    void noHiddenPassageCanBePickedByItsNumber() {
        long question = missed("câu kín " + odd());
        String hidden = SharedApplication.jdbc().sql("""
                        select document || ':' || ordinal from passage join document on id = document
                        where access = 'INTERNAL' and owner = 'benh-vien-bac-lam' limit 1""").query(String.class).single();

        for (String passage : List.of(hidden, "0:0", "", "1:x", "9999999999999999999:1", "1:1:1"))
            officer.post("/admin/questions/" + question + "/passage", "passage", passage);

        assertThat(state(question)).isEqualTo("OPEN");
        assertThat(body(officer.get("/admin/questions"))).contains("Đoạn này không còn trong kho");
    }

    @Test
    void dismissedQuestionsWaitNoMore() {
        String words = "giá vàng " + odd();
        long question = missed(words);

        officer.post("/admin/questions/" + question + "/dismiss");
        missed(words);

        assertThat(body(officer.get("/admin/questions"))).doesNotContain(words);
        assertThat(body(officer.get("/admin/questions?state=DISMISSED"))).contains(words);
    }

    @Test
    void whyAResultStandsWhereItDoesIsTold() {
        String page = why("chỉ thị năm 2025 về tiếp công dân");

        assertThat(page).contains("Phạm vi đã áp dụng: chỉ thị", "Phạm vi đã bỏ vì không có văn bản khớp: năm 2025");
        assertThat(page).contains("Từ đã tìm: tiếp công dân", "05-CT/TU", "Tổng điểm", "số từ chính của câu hỏi");
        assertThat(why("ddarng vieen duwj bij")).contains("được đọc là: đảng viên dự bị");
        assertThat(why("12-QĐ/TU")).contains("Tìm theo số, ký hiệu văn bản.");
        assertThat(why("quark neutrino xylophon")).contains("Không có kết quả nào đủ khớp");
        assertThat(why("đảng phí ".repeat(60))).contains("Tổng điểm");
        assertThat(why("thẩm tra lý lịch ngoài tỉnh mất bao nhiêu ngày"))
                .contains("đoạn có nêu con số với đơn vị được hỏi");
        assertThat(body(officer.get("/admin/questions/why"))).doesNotContain("Tổng điểm");
        assertThat(officer.get("/admin/questions/why?unit=bac-lam&words=a").statusCode())
                .isEqualTo(404);
    }

    private String why(String words) {
        return body(officer.get("/admin/questions/why?words=" + encoded(words)));
    }

    private long missed(String words) {
        SharedApplication.bean(PostgresMissedQuestions.class)
                .add(new MissedQuestion(
                        words,
                        MissedQuestion.Why.NOTHING_FOUND,
                        List.of(new UnitId(commune.branch()), new UnitId(commune.id())),
                        Instant.parse("2026-11-20T02:00:00Z")));
        return commune.count("select max(id) from unanswered_question where unit = ?", commune.id());
    }

    private List<String> found(String words) {
        return SharedApplication.bean(LuceneDocumentIndex.class)
                .find(words, 5, SharedApplication.bean(UnitReaders.class).of(new UnitId(commune.branch())))
                .stream()
                .map(hit -> hit.document().value() + ":" + hit.ordinal())
                .toList();
    }

    private static String state(long question) {
        return SharedApplication.jdbc()
                .sql("select state from unanswered_question where id = ?")
                .param(question)
                .query(String.class)
                .single();
    }

    /// A word that no document has.
    private static String odd() {
        return "khum" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + " lung" + "linhx";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String body(HttpResponse<String> answer) {
        return answer.body();
    }
}
