package vn.sotay.conversation;

import org.junit.jupiter.api.Test;

class DutyScriptTest {
    @Test
    void anOfficerAnswersWithNumberAndDay() {
        ConversationScript.withAMember().withADuty().plays("""
                — việc của cấp ủy
                » Những văn bản cấp ủy còn phải ban hành; việc gấp đứng trước.
                [1 15/12/2026: kế hoạch thực hiện Nghị quyết số 57-NQ/TW]
                — 1
                » Đảng ủy xã Tân Khê ban hành kế hoạch thực hiện Nghị quyết số 57-NQ/TW, theo yêu cầu của Tỉnh ủy Lam Giang. Hạn: ngày 15/12/2026.
                [1 Đã ban hành] [2 Xin thêm thời gian]
                — 1
                » Mời đồng chí gõ số, ký hiệu và ngày ban hành. …
                — xong rồi
                » Chưa đọc được số và ngày. …
                — 12-KH/ĐU ngày 02/11/2026
                » Đã ban hành văn bản số 12-KH/ĐU, ngày 02/11/2026, đúng không?
                [1 Xác nhận] [2 Nhập lại]
                — 1
                » Đã ghi nhận. …
                [1 Việc của cấp ủy]
                — 1
                » Cấp ủy của đồng chí không còn văn bản nào phải ban hành.
                [1 Trình đơn]
                — [Đã ban hành]
                » Việc này đã được trả lời, hoặc không thuộc cấp ủy của đồng chí.
                [1 Việc của cấp ủy]
                """);
    }

    @Test
    void moreTimeNeedsADayAndAReason() {
        ConversationScript.withAMember().withADuty().plays("""
                — [[duty:time:1]]
                » Mời đồng chí gõ ngày xin lùi đến và lý do. …
                — 01/12/2026, sớm hơn hạn thì không phải xin
                » Chưa đọc được ngày và lý do. …
                — 30/12/2026, chờ hướng dẫn của Tỉnh ủy
                » Đã gửi đề nghị gia hạn …
                [1 Việc của cấp ủy]
                """);
    }

    @Test
    void whoIsNoOfficerIsToldSo() {
        ConversationScript.withAMember().plays("""
                — việc của cấp ủy
                » Mục này dành cho cán bộ phụ trách của cấp ủy. …
                [1 Trình đơn]
                """);
    }
}
