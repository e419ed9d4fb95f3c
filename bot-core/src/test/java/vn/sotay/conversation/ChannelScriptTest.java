package vn.sotay.conversation;

import org.junit.jupiter.api.Test;

class ChannelScriptTest {
    @Test
    void aMemberChoosesWhereToGetWhatIsSent() {
        ConversationScript.withAMember().alsoLinkedOn("telegram").plays("""
                — kênh nhận tin
                » Văn bản mới và lời nhắc đang được gửi đến: test.

                Đồng chí muốn nhận ở kênh khác thì chọn:
                [1 Telegram]
                — 1
                » Từ nay văn bản mới và lời nhắc được gửi đến Telegram. Đồng chí hỏi ở kênh nào, Sổ Tay vẫn trả lời ở kênh đó.
                [1 Trình đơn]
                — doi kenh
                » Văn bản mới và lời nhắc đang được gửi đến: Telegram.

                Đồng chí muốn nhận ở kênh khác thì chọn:
                [1 test (đang dùng)]
                """);
    }

    @Test
    void whoHasOneChannelIsToldHowToHaveMore() {
        ConversationScript.withAMember().plays("""
                — đổi kênh
                » Đồng chí mới liên kết một kênh: test. Văn bản mới và lời nhắc được gửi đến kênh này.

                Để có thêm kênh, mời đồng chí nhắn tin cho Sổ Tay trên kênh đó rồi nhập mã liên kết do chi bộ cấp.
                [1 Trình đơn]
                """);
    }

    @Test
    void ownDataLeadThereWhenThereIsAChoice() {
        ConversationScript.withAMember().alsoLinkedOn("zalo").plays("""
                — dữ liệu của tôi
                » Thông tin về đồng chí …
                » Tài khoản trò chuyện đã liên kết: …
                [1 Kênh nhận tin] [2 Ai đã xem] [3 Yêu cầu sửa] [4 Hủy liên kết] [5 Yêu cầu xóa]
                — 1
                » Văn bản mới và lời nhắc đang được gửi đến: test. …
                [1 Zalo]
                """);
    }

    @Test
    void anOldButtonOfAnAccountThatIsLinkedNoMoreChangesNothing() {
        ConversationScript script =
                ConversationScript.withAMember().alsoLinkedOn("telegram").alsoLinkedOn("zalo");
        script.plays("""
                — kênh nhận tin
                » Văn bản mới và lời nhắc đang được gửi đến: test. …
                [1 Telegram] [2 Zalo]
                """);
        script.linkedNoMoreOn("telegram").plays("""
                — [Telegram]
                » Kênh đồng chí chọn không còn liên kết.
                » Văn bản mới và lời nhắc đang được gửi đến: test. …
                [1 Zalo]
                """);
    }

    @Test
    void aForgedButtonChangesNothing() {
        ConversationScript.withAMember().alsoLinkedOn("telegram").plays("""
                — [[channels:prefer:987654321]]
                » Kênh đồng chí chọn không còn liên kết.
                » Văn bản mới và lời nhắc đang được gửi đến: test. …
                [1 Telegram]
                — [[channels:prefer:999999999999999999999]]
                » Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void aConversationBegunOnOneAccountIsNotMixedWithAnother() {
        ConversationScript.withAMember()
                .plays("""
                — sửa dữ liệu
                » Mời đồng chí viết nội dung nào chưa đúng …
                """)
                .onTheOther()
                .plays("""
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """)
                .onTheOther()
                .plays("""
                — Tên đệm của tôi là Thị
                » Đã ghi nhận yêu cầu sửa số 1. …
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }
}
