package vn.sotay.conversation;

import org.junit.jupiter.api.Test;

class ReadingScriptTest {
    @Test
    void topicsAreBrowsedByMenu() {
        ConversationScript.withAMember()
                .withASection("Chuyển đổi số", "05-NQ/TU")
                .plays("""
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — 5
                » Chuyên mục văn bản. Đồng chí muốn xem mục nào?
                [1 Chuyển đổi số (1)] [2 Đã lưu] [3 Đang đọc dở]
                — 1
                » Văn bản trong chuyên mục Chuyển đổi số:
                [1 Nghị quyết 05-NQ/TU về chuyển đổi số]
                — đã lưu
                » Đồng chí chưa lưu văn bản nào. …
                [1 Trình đơn]
                — đang đọc
                » Đồng chí không có văn bản nào đang đọc dở.
                [1 Trình đơn]
                """);
    }

    @Test
    void whoStoppedOnOneAccountGoesOnOnAnother() {
        ConversationScript script = ConversationScript.withAMember();
        script.plays("""
                — [[reading:open:{05-NQ/TU}]]
                » Nghị quyết số 05-NQ/TU về chuyển đổi số …
                [1 Đọc tiếp] [2 Lưu lại] [3 Trình đơn]
                — 1
                » Nghị quyết số 05-NQ/TU về chuyển đổi số …
                [1 Đọc tiếp] [2 Lưu lại] [3 Trình đơn]
                — 2
                » Đã lưu Nghị quyết số 05-NQ/TU. …
                [1 Đọc tiếp] [2 Đã lưu] [3 Bỏ khỏi mục đã lưu]
                """);
        script.onTheOther().plays("""
                — đã lưu
                » Văn bản đồng chí đã lưu:
                [1 Nghị quyết 05-NQ/TU về chuyển đổi số]
                — 1
                » Đồng chí đang đọc Nghị quyết số 05-NQ/TU về chuyển đổi số đến Mục I, điểm 4, ngày …
                [1 Đọc tiếp] [2 Đọc từ đầu]
                — 2
                » Nghị quyết số 05-NQ/TU về chuyển đổi số
                Mục I, điểm 1 …
                [1 Đọc tiếp] [2 Trình đơn]
                """);
    }

    @Test
    void whatGoesWithADocumentIsHandedOver() {
        ConversationScript.withAMember().withARecording("05-NQ/TU").plays("""
                — [[reading:open:{05-NQ/TU}]]
                » Nghị quyết số 05-NQ/TU về chuyển đổi số …
                [1 Đọc tiếp] [2 Tài liệu kèm] [3 Lưu lại] [4 Trình đơn]
                — 2
                » Tài liệu kèm theo Nghị quyết số 05-NQ/TU:
                [1 Nghe: y-chinh.mp3] [2 Đọc tiếp]
                — 1
                » (tệp y-chinh.mp3) Nghị quyết số 05-NQ/TU
                — [[reading:listen:{05-NQ/TU}]]
                » (tệp y-chinh.mp3) Nghị quyết số 05-NQ/TU
                — [[reading:file:{05-NQ/TU}:2]]
                » Tài liệu này không còn kèm theo văn bản, hoặc đồng chí không thuộc phạm vi được xem.
                [1 Trình đơn]
                — [[reading:listen:{12-QĐ/TU}]]
                » Tài liệu này không còn kèm theo văn bản, hoặc đồng chí không thuộc phạm vi được xem.
                [1 Trình đơn]
                """);
    }

    @Test
    void forgedButtonsShowNothingThatMayNotBeRead() {
        ConversationScript.withAMember().plays("""
                — [[reading:open:999]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[reading:keep:999]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[reading:section:7:0]]
                » Cấp ủy chưa sắp xếp chuyên mục nào. …
                [1 Đã lưu] [2 Đang đọc dở]
                — [[reading:x]]
                » Cấp ủy chưa sắp xếp chuyên mục nào. …
                [1 Đã lưu] [2 Đang đọc dở]
                """);
    }
}
