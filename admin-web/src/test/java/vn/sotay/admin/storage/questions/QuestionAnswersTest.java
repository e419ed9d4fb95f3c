package vn.sotay.admin.storage.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.documents.PostgresDocumentChanges;
import vn.sotay.admin.storage.documents.PostgresDocuments;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Passage;
import vn.sotay.documents.lookup.MissedQuestion;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.access.Role;
import vn.sotay.search.LuceneDocumentIndex;

/// What an officer answers is found by the next who asks, on every node.
class QuestionAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UnitId COMMUNE = new UnitId("xa-hoi");
    private static final UnitId OTHER = new UnitId("xa-khac");
    private static final SignedIn OFFICER =
            new SignedIn(new AccountId(1), "Cán bộ", Role.OFFICER, Optional.of(COMMUNE), Optional.empty(), "10.0.0.7");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private final PostgresDocuments documents = new PostgresDocuments(database.jdbc(), database.transactions());
    private final List<AuditEvent> trail = new ArrayList<>();
    private final QuestionAnswers answers =
            new QuestionAnswers(database.jdbc(), database.transactions(), documents, trail::add);
    private final QuestionList questions = new QuestionList(database.jdbc());
    private LuceneDocumentIndex index;

    @BeforeEach
    void library() {
        PostgresUnits units = new PostgresUnits(database.jdbc());
        for (UnitId unit : List.of(COMMUNE, OTHER))
            units.save(new Unit(unit, Optional.empty(), UnitKind.COMMITTEE, unit.value(), "Đảng ủy " + unit.value()));
        database.jdbc().sql("delete from unanswered_question").update();
        database.jdbc().sql("delete from document").update();
        index = LuceneDocumentIndex.open(directory);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theQuestionLeadsToThePassageFromNowOn() {
        DocumentId document = documents.add(aDocument());
        QuestionRow question = missed("giấy khen gia đình văn hóa");
        assertThat(found("giấy khen gia đình văn hóa", COMMUNE)).isEmpty();

        assertThat(answers.pointTo(question, document, "Điều 2", OFFICER)).isTrue();

        assertThat(found("giấy khen gia đình văn hóa", COMMUNE)).containsExactly(document.value() + "/1");
        assertThat(found("giay khen gia dinh van hoa thi sao", COMMUNE)).containsExactly(document.value() + "/1");
        assertThat(trail).extracting(event -> event.about().kind()).containsExactly("question");
    }

    @Test
    void anEntryIsFoundInTheCommitteeAndNowhereElse() {
        QuestionRow question = missed("phụ cấp tổ trưởng tổ đảng");

        QuestionAnswers.Entry entry =
                new QuestionAnswers.Entry("Tổ trưởng tổ đảng có phụ cấp không?", "Theo quyết định của cấp ủy.");
        assertThat(answers.answer(question, entry, TODAY, OFFICER)).isTrue();
        assertThat(answers.answer(
                        missed("trang phục dự đại hội"), anEntry("Dự đại hội mặc trang phục gì?"), TODAY, OFFICER))
                .isTrue();

        assertThat(found("phụ cấp tổ trưởng tổ đảng", COMMUNE)).hasSize(1).allMatch(hit -> hit.endsWith("/0"));
        assertThat(found("trang phục dự đại hội", COMMUNE)).hasSize(1).allMatch(hit -> hit.endsWith("/1"));
        assertThat(found("phụ cấp tổ trưởng tổ đảng", OTHER)).isEmpty();
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void ofTwoOfficersOneIsTooLate() {
        DocumentId document = documents.add(aDocument());
        QuestionRow question = missed("câu hỏi chung");

        assertThat(answers.dismiss(question, OFFICER)).isTrue();
        assertThat(answers.pointTo(question, document, "Điều 2", OFFICER)).isFalse();
        assertThat(answers.answer(question, anEntry("x"), TODAY, OFFICER)).isFalse();
        assertThat(answers.dismiss(question, OFFICER)).isFalse();
        assertThat(database.column("select words from passage_question")).isEmpty();
    }

    private QuestionRow missed(String words) {
        new PostgresMissedQuestions(database.jdbc())
                .add(new MissedQuestion(
                        words,
                        MissedQuestion.Why.NOTHING_FOUND,
                        List.of(COMMUNE),
                        Instant.parse("2026-11-19T02:00:00Z")));
        return questions.of(COMMUNE, QuestionRow.State.OPEN, 10).stream()
                .filter(row -> row.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionAnswers.Entry anEntry(String asked) {
        return new QuestionAnswers.Entry(asked, "Theo hướng dẫn của cấp ủy.");
    }

    private List<String> found(String words, UnitId unit) {
        PostgresDocumentChanges changes = new PostgresDocumentChanges(database.jdbc());
        index.apply(changes.after(index.sequence(), 100));
        return index.find(words, 5, memberOf(unit)).stream()
                .map(hit -> hit.document().value() + "/" + hit.ordinal())
                .toList();
    }

    private static Speaker.KnownMember memberOf(UnitId unit) {
        ChannelAccount account = new ChannelAccount(new ChannelName("web"), "bot", "1");
        Member member = new Member(new MemberId(1), "Lò Thị Hương", Standing.FULL, PartyPost.NONE, unit);
        return new Speaker.KnownMember(account, member, List.of(unit));
    }

    private static NewDocument aDocument() {
        return new NewDocument(
                new Document.Identity(DocumentKind.REGULATION, new DocumentNumber("31-QĐ/ĐU", TODAY), "Đảng ủy xã"),
                "về thi đua",
                new NewDocument.Belonging(COMMUNE, AccessClass.PUBLIC),
                new NewDocument.Effect(TODAY, Optional.empty(), Optional.empty()),
                List.of(
                        new Passage(0, "Điều 1", List.of(), "Phong trào được phát động mỗi năm một lần."),
                        new Passage(1, "Điều 2", List.of(), "Hộ đạt chuẩn được biểu dương tại thôn vào cuối năm.")));
    }
}
