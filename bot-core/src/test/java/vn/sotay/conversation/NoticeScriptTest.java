package vn.sotay.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.publishing.InMemoryNotices;
import vn.sotay.publishing.Mark;
import vn.sotay.publishing.Notice;
import vn.sotay.publishing.NoticeDialog;

class NoticeScriptTest {
    private static final Notice.Question QUESTION =
            new Notice.Question("Đảng phí nộp vào ngày nào?", List.of("Ngày 10", "Ngày 25"), 0);

    @Test
    void aNoticeIsReceivedReadAndUnderstood() {
        ConversationScript script = ConversationScript.withAMember().withNotice(7, notice(Optional.empty()));
        script.plays("""
                — [[notice:got:7]]
                » Đã ghi nhận: đồng chí đã nhận được. Cảm ơn đồng chí.
                [1 Đã hiểu] [2 Hỏi]
                — 1
                » Đã ghi nhận: đồng chí đã nắm nội dung. Cảm ơn đồng chí.
                [1 Trình đơn]
                """);
        assertThat(script.mark()).contains(Mark.UNDERSTOOD);
    }

    @Test
    void askingLeadsIntoTheLookUpAndCountsAsReceived() {
        ConversationScript script = ConversationScript.withAMember().withNotice(7, notice(Optional.empty()));
        script.plays("""
                — [[notice:way:7:ASK]]
                » Mời đồng chí gõ câu hỏi, từ khóa hoặc số văn bản cần tìm. …
                """);
        assertThat(script.mark()).contains(Mark.RECEIVED);
    }

    @Test
    void onlyTheRightAnswerSaysThatItWasUnderstood() {
        ConversationScript script = ConversationScript.withAMember().withNotice(7, notice(Optional.of(QUESTION)));
        script.plays("""
                — [[notice:clear:7]]
                » Mời đồng chí trả lời một câu hỏi:

                Đảng phí nộp vào ngày nào?
                [1 Ngày 10] [2 Ngày 25]
                — 2
                » Chưa đúng. …
                [1 Đã hiểu] [2 Hỏi]
                """);
        assertThat(script.mark()).isEmpty();
        script.plays("""
                — đã hiểu
                » Mời đồng chí trả lời một câu hỏi:

                Đảng phí nộp vào ngày nào?
                [1 Ngày 10] [2 Ngày 25]
                — ngày 10
                » Đúng rồi. Đã ghi nhận đồng chí đã nắm nội dung.
                [1 Trình đơn]
                """);
        assertThat(script.mark()).contains(Mark.UNDERSTOOD);
    }

    @Test
    void whoIsNotAmongTheReceiversLeavesNoMark() {
        ConversationScript script = ConversationScript.withAMember().withNoticeToOthers(7, notice(Optional.empty()));
        script.plays("""
                — [[notice:got:7]]
                » Tin này là bản gửi thử, hoặc đồng chí không thuộc danh sách nhận, nên không ghi nhận gì.
                [1 Hỏi]
                """);
        assertThat(script.mark()).isEmpty();
    }

    @Test
    void aNoticeThatIsNotThereLeadsHome() {
        ConversationScript script = ConversationScript.withAMember().withNotice(7, notice(Optional.empty()));
        script.plays("""
                — [[notice:got:8]]
                » Tin này không còn trong sổ tay.
                [1 Trình đơn]
                — [[notice:way:7:READ]]
                » Tin này không còn trong sổ tay.
                [1 Trình đơn]
                — [[notice:answer:7:0]]
                » Tin này không còn trong sổ tay.
                [1 Trình đơn]
                """);
        assertThat(script.mark()).isEmpty();
    }

    @Test
    void forgedButtonsOpenNothing() {
        NoticeDialog dialog = new NoticeDialog(new InMemoryNotices());
        for (String forged : List.of(
                "notice:got:",
                "notice:got:1:2",
                "notice:got:9999999999999999999",
                "notice:answer:7:4",
                "notice:answer:7:-1",
                "notice:way:7:X",
                "notice:x:7",
                "notice"))
            assertThat(dialog.opensWith(new Update.Chosen(
                            new Update.Origin("1", Accounts.anAccount(), Instant.EPOCH), new ChoiceId(forged))))
                    .as(forged)
                    .isEqualTo(forged.equals("notice:got:1:2"));
    }

    private static Notice notice(Optional<Notice.Question> question) {
        return new Notice(
                "Nghị quyết số 05-NQ/TU về chuyển đổi số",
                "Tỉnh ủy Lam Giang, ngày 14/08/2025",
                List.of("Mỗi chi bộ có một tổ công nghệ số."),
                false,
                Map.of(Notice.Way.ASK, ChoiceId.of("lookup", "ask")),
                question);
    }
}
