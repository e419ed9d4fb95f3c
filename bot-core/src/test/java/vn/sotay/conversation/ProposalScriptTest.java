package vn.sotay.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalScriptTest {
    @Test
    void aProposalIsSentUnderTheMembersNameAfterOneMoreLook() {
        ConversationScript script = ConversationScript.withAMember();
        script.plays("""
                — kiến nghị
                » Đồng chí muốn gửi gì? …
                [1 Kiến nghị] [2 Góp ý] [3 Đã gửi]
                — 1
                » Đồng chí gửi đến tổ chức đảng nào?
                [1 Chi bộ thôn 2] [2 Đảng ủy xã Tân Khê]
                — 2
                » Mời đồng chí viết nội dung gửi Đảng ủy xã Tân Khê trong một tin nhắn. …
                — ngắn
                » Nội dung còn quá ngắn. …
                — Đề nghị sửa đường dây điện ở nhà văn hóa thôn 2.
                » Gửi Đảng ủy xã Tân Khê, ghi tên đồng chí:

                “Đề nghị sửa đường dây điện ở nhà văn hóa thôn 2.”

                Đồng chí có gửi không?
                [1 Gửi] [2 Viết lại]
                — gửi
                » Đã gửi. Mã số: KN-2026-000001. Đảng ủy xã Tân Khê trả lời chậm nhất ngày …
                [1 Xem lại] [2 Trình đơn]
                — [Gửi]
                » Phần này không còn dùng được nữa. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
        assertThat(script.proposers()).hasSize(1).allMatch(Optional::isPresent);
    }

    @Test
    void anOpinionMayGoWithoutAName() {
        ConversationScript script = ConversationScript.withAMember();
        script.plays("""
                — góp ý
                » Đồng chí muốn gửi gì? …
                [1 Kiến nghị] [2 Góp ý] [3 Đã gửi]
                — 2
                » Đồng chí gửi đến tổ chức đảng nào?
                [1 Chi bộ thôn 2] [2 Đảng ủy xã Tân Khê]
                — 1
                » Đồng chí có muốn ghi tên không? …
                [1 Ghi tên tôi] [2 Không ghi tên]
                — tôi chưa biết
                » Đồng chí có muốn ghi tên không? …
                [1 Ghi tên tôi] [2 Không ghi tên]
                — 2
                » Mời đồng chí viết nội dung gửi Chi bộ thôn 2 …
                — Nên họp chi bộ vào buổi tối để đồng chí làm nương cũng dự được.
                » Gửi Chi bộ thôn 2, không ghi tên: …
                [1 Gửi] [2 Viết lại]
                — 1
                » Đã gửi. Mã số: GY-2026-000001. …
                [1 Xem lại] [2 Trình đơn]
                """);
        assertThat(script.proposers()).containsExactly(Optional.empty());
        script.answered(1, "Chi bộ nhất trí, từ tháng 12 họp lúc 19 giờ.").plays("""
                — góp ý của tôi
                » Những mục đồng chí đã gửi. …
                [1 GY-2026-000001: Nên họp chi bộ vào buổi tối để đồng chí làm nương cũng dự đư… (đã trả lời)]
                — 1
                » Góp ý GY-2026-000001 …
                [1 Viết thêm] [2 Trình đơn]
                — 1
                » Mời đồng chí viết thêm …
                — Xin cảm ơn chi bộ.
                » Đã gửi thêm.
                [1 Xem lại]
                """);
    }

    @Test
    void whoHasSentEnoughTodayIsToldWhatToDo() {
        ConversationScript script = ConversationScript.withAMember();
        for (int i = 0; i < 3; i++) script.sendsAnOpinion("Góp ý số %s của tôi về giờ họp.".formatted(i));
        script.plays("""
                — [[proposal:kind:PROPOSAL]]
                » Đồng chí gửi đến tổ chức đảng nào?
                [1 Chi bộ thôn 2] [2 Đảng ủy xã Tân Khê]
                — 1
                » Mời đồng chí viết nội dung …
                — Kiến nghị thứ tư trong ngày của tôi.
                » Gửi Chi bộ thôn 2, ghi tên đồng chí: …
                [1 Gửi] [2 Viết lại]
                — 1
                » Hôm nay đồng chí đã gửi đủ số lần cho phép …
                [1 Đã gửi]
                """);
        assertThat(script.proposers()).hasSize(3);
    }

    @Test
    void whatTheLibraryDoesNotKnowGoesToAnOfficerWithOneTap() {
        ConversationScript.withAMember().plays("""
                — quy trình trồng chè shan tuyết trên núi cao
                » Không tìm thấy văn bản nào khớp với …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                — 3
                » Đã chuyển câu hỏi “quy trình trồng chè shan tuyết trên núi cao” đến Đảng ủy xã Tân Khê, không kèm tên đồng chí. Mã số: CH-2026-000001; …
                [1 Trình đơn]
                """);
    }

    @Test
    void nothingOfTheKindIsWrittenOnChannelsAbroad() {
        ConversationScript.withAMemberAbroad().plays("""
                — góp ý
                » Kênh này có máy chủ ở nước ngoài …
                [1 Trình đơn]
                """);
    }
}
