package vn.sotay.conversation;

import org.junit.jupiter.api.Test;
import vn.sotay.organisation.access.Role;

class OwnDataScriptTest {
    @Test
    void aMemberSeesWhatIsKeptAndWhoLooked() {
        ConversationScript.withAMember().seenBy("Trần Văn Cán", Role.OFFICER).plays("""
                — dữ liệu của tôi
                » Thông tin về đồng chí trong danh sách đảng viên:

                • Họ tên: Lò Thị Hương
                • Giới tính: nữ
                • Năm sinh: 1986
                • Tổ chức đảng: Chi bộ thôn 2
                • Chức vụ đảng: cấp ủy viên
                • Ngày vào Đảng: 02/09/2012
                • Ngày chính thức: 02/09/2013
                • Tư cách: đảng viên chính thức, đang sinh hoạt
                • Số lý lịch: … LG
                • Điện thoại: không lưu
                » Tài khoản trò chuyện đã liên kết:
                • test, từ ngày 03/11/2026

                Đồng ý về dữ liệu cá nhân:
                • Bản 2026-11, đồng ý lúc 08:00 ngày 03/11/2026

                Thông tin trong danh sách được lưu khi đồng chí còn là đảng viên để phục vụ công tác đảng viên. Tin nhắn tự xóa sau 30 ngày. Nhật ký ai đã xem được lưu 2 năm. Không lưu số căn cước, số thẻ đảng viên, địa chỉ.
                [1 Ai đã xem] [2 Yêu cầu sửa] [3 Hủy liên kết] [4 Yêu cầu xóa]
                — 1
                » Những lần gần đây có người xem thông tin của đồng chí:
                • 03/11/2026: đồng chí Trần Văn Cán, cán bộ phụ trách, Đảng ủy xã Tân Khê
                [1 Dữ liệu của tôi] [2 Trình đơn]
                """);
    }

    @Test
    void theMenuOffersItAndOtherWordsOpenItToo() {
        ConversationScript.withAMember().plays("""
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — 3
                » Thông tin về đồng chí trong danh sách đảng viên: …
                » Tài khoản trò chuyện đã liên kết: …
                [1 Ai đã xem] [2 Yêu cầu sửa] [3 Hủy liên kết] [4 Yêu cầu xóa]
                — ho so cua toi
                » Thông tin về đồng chí trong danh sách đảng viên: …
                » Tài khoản trò chuyện đã liên kết: …
                [1 Ai đã xem] [2 Yêu cầu sửa] [3 Hủy liên kết] [4 Yêu cầu xóa]
                — [Ai đã xem]
                » Chưa có ai mở xem thông tin của đồng chí trên trang quản trị.
                [1 Dữ liệu của tôi] [2 Trình đơn]
                """);
    }

    @Test
    void aCorrectionIsTakenInAndAnswered() {
        ConversationScript.withAMember()
                .withSecretary("Hà Văn Bí")
                .plays("""
                — dữ liệu của tôi
                » Thông tin về đồng chí …
                » Tài khoản trò chuyện …
                [1 Ai đã xem] [2 Yêu cầu sửa] [3 Hủy liên kết] [4 Yêu cầu xóa]
                — Yêu cầu sửa
                » Mời đồng chí viết nội dung nào chưa đúng và nội dung đúng là gì. Ví dụ: Năm sinh của tôi là 1986.

                Đồng chí không gửi số căn cước hay số thẻ đảng viên. Gõ huỷ nếu đồng chí thôi yêu cầu.
                — (nhãn dán)
                » Sổ Tay chưa đọc được loại tin nhắn này. …
                [1 Trình đơn]
                — Năm sinh của tôi là 1987, số căn cước 001186000123
                » Đã ghi nhận yêu cầu sửa số 1. Đồng chí sẽ nhận được trả lời trước 08:00 ngày 06/11/2026. Khi cần trao đổi thêm, mời đồng chí liên hệ đồng chí Hà Văn Bí, bí thư Chi bộ thôn 2.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """)
                .answered(true, "Đã sửa năm sinh thành 1987.")
                .plays("""
                — 3
                » Thông tin về đồng chí …
                » Tài khoản trò chuyện … Yêu cầu của đồng chí:
                • Yêu cầu sửa số 1, gửi ngày 03/11/2026: đã thực hiện. Đã sửa năm sinh thành 1987.

                Thông tin trong danh sách …
                [1 Ai đã xem] [2 Yêu cầu sửa] [3 Hủy liên kết] [4 Yêu cầu xóa]
                """);
    }

    @Test
    void withoutASecretaryTheCommitteeAboveIsNamed() {
        ConversationScript.withAMember().plays("""
                — sửa thông tin của tôi
                » Mời đồng chí viết nội dung nào chưa đúng …
                — Tên đệm của tôi là Thị
                » Đã ghi nhận yêu cầu sửa số 1. … Khi cần trao đổi thêm, mời đồng chí liên hệ cán bộ phụ trách của đảng ủy cấp trên.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void aCorrectionCanBeCalledOff() {
        ConversationScript.withAMember().plays("""
                — sửa dữ liệu
                » Mời đồng chí viết nội dung nào chưa đúng …
                — huỷ
                » Đã dừng việc đang làm. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — dữ liệu cá nhân
                » Thông tin về đồng chí …
                » Tài khoản trò chuyện đã liên kết:
                • test, từ ngày 03/11/2026

                Đồng ý về dữ liệu cá nhân:
                • Bản 2026-11, đồng ý lúc 08:00 ngày 03/11/2026

                Thông tin trong danh sách …
                [1 Ai đã xem] [2 Yêu cầu sửa] [3 Hủy liên kết] [4 Yêu cầu xóa]
                """);
    }

    @Test
    void anErasureIsAskedForOnce() {
        ConversationScript.withAMember().plays("""
                — xóa dữ liệu của tôi
                » Đồng chí muốn yêu cầu xóa thông tin của mình? Khi đồng chí còn là đảng viên, danh sách đảng viên phải được lưu, nên cấp ủy sẽ xem xét rồi trả lời đồng chí trong 72 giờ. Nếu chỉ muốn thôi dùng Sổ Tay tại đây, đồng chí chọn Hủy liên kết.
                [1 Gửi yêu cầu xóa] [2 Hủy liên kết] [3 Thôi, giữ nguyên]
                — tôi chưa rõ
                » Đồng chí muốn yêu cầu xóa thông tin của mình? …
                [1 Gửi yêu cầu xóa] [2 Hủy liên kết] [3 Thôi, giữ nguyên]
                — 1
                » Đã ghi nhận yêu cầu xóa số 1. Cấp ủy sẽ xem xét và trả lời đồng chí trước 08:00 ngày 06/11/2026.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — xóa dữ liệu
                » Yêu cầu xóa số 1 của đồng chí gửi lúc 08:00 ngày 03/11/2026 đang được xem xét. Đồng chí sẽ nhận được trả lời trước 08:00 ngày 06/11/2026.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void anErasureCanBeLeftAlone() {
        ConversationScript.withAMember().plays("""
                — xóa dữ liệu
                » Đồng chí muốn yêu cầu xóa …
                [1 Gửi yêu cầu xóa] [2 Hủy liên kết] [3 Thôi, giữ nguyên]
                — Thôi, giữ nguyên
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — xóa dữ liệu
                » Đồng chí muốn yêu cầu xóa …
                [1 Gửi yêu cầu xóa] [2 Hủy liên kết] [3 Thôi, giữ nguyên]
                — [Hủy liên kết]
                » Đồng chí muốn hủy liên kết tài khoản này …
                [1 Hủy liên kết] [2 Giữ nguyên]
                — 1
                » Đã hủy liên kết. …
                [1 Liên kết lại]
                — dữ liệu của tôi
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                """);
    }

    @Test
    void onAChannelAbroadNothingOfTheRecordIsShown() {
        ConversationScript.withAMemberAbroad()
                .seenBy("Trần Văn Cán", Role.OFFICER)
                .plays("""
                — dữ liệu của tôi
                » Sổ Tay có lưu thông tin về đồng chí trong danh sách đảng viên và liên kết với tài khoản này. Kênh trò chuyện này có máy chủ ở nước ngoài nên không hiển thị dữ liệu cá nhân tại đây. Mời đồng chí xem trên Zalo hoặc trang trò chuyện của Sổ Tay, hoặc hỏi bí thư chi bộ.
                [1 Hủy liên kết] [2 Yêu cầu xóa] [3 Trình đơn]
                — [[mydata:looks]]
                » Sổ Tay có lưu thông tin …
                [1 Hủy liên kết] [2 Yêu cầu xóa] [3 Trình đơn]
                — sửa dữ liệu
                » Sổ Tay có lưu thông tin …
                [1 Hủy liên kết] [2 Yêu cầu xóa] [3 Trình đơn]
                — 2
                » Đồng chí muốn yêu cầu xóa thông tin của mình? …
                [1 Gửi yêu cầu xóa] [2 Hủy liên kết] [3 Thôi, giữ nguyên]
                — 1
                » Đã ghi nhận yêu cầu xóa số 1. …
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }
}
