package vn.sotay.conversation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.documents.lookup.LookUpDialog;
import vn.sotay.enrolment.EnrolmentDialog;

class EnrolmentScriptTest {
    @Test
    void aStrangerIsGreetedConsentsMistypesAndIsLinked() {
        ConversationScript.withAStranger().withCode("K7M4-Q2XD").plays("""
                — Xin chào
                » Kính chào đồng chí! Đây là Sổ Tay, sổ tay đảng viên điện tử. Đồng chí tra cứu nghị quyết, chỉ thị, quy định của Đảng ngay tại đây, không phải cài thêm ứng dụng.
                » Trước khi bắt đầu, mời đồng chí đọc về dữ liệu cá nhân:

                • Được lưu: liên kết giữa tài khoản này và đồng chí trong danh sách đảng viên (họ tên, chi bộ, chức vụ đảng); tin nhắn trao đổi tại đây, tự xóa sau 30 ngày.
                • Số điện thoại, nếu đồng chí tự gửi để liên kết: chỉ đối chiếu một lần với danh sách đảng viên, không ghi lại vào hồ sơ.
                • Không hỏi, không lưu: số căn cước, số thẻ đảng viên, địa chỉ, vị trí.
                • Đồng chí có thể rút lại đồng ý bất cứ lúc nào bằng cách gõ: hủy liên kết

                Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — Đồng ý
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD
                (☎ Gửi số điện thoại của tôi)
                — AAAA-2222
                » Mã không đúng, đã được sử dụng hoặc đã hết hạn. Mời đồng chí kiểm tra và gửi lại, hoặc liên hệ bí thư chi bộ để được cấp mã mới.
                — k7m4 q2xd
                » Chào đồng chí Lò Thị Hương! Tài khoản đã được liên kết. Từ nay đồng chí chỉ cần nhắn tin tại đây để sử dụng Sổ Tay.
                » Đồng chí cần việc gì? Đồng chí có thể chọn một mục, hoặc gõ ngay câu hỏi, từ khóa hay số văn bản.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void aCodeThatCameBeforeConsentIsUsedAfterIt() {
        ConversationScript.withAStranger().withCode("K7M4-Q2XD").plays("""
                — k7m4 q2xd
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — [Đồng ý]
                » Chào đồng chí Lò Thị Hương! Tài khoản đã được liên kết. Từ nay đồng chí chỉ cần nhắn tin tại đây để sử dụng Sổ Tay.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — dang phi
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Phần mở đầu
                Ban Thường vụ Tỉnh ủy quy định về thu, nộp đảng phí như sau:
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                """);
    }

    @Test
    void aCodeSentAtTheQuestionOfConsentIsKept() {
        ConversationScript.withAStranger().withCode("K7M4-Q2XD").plays("""
                — (đến)
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — K7M4-Q2XD
                » Sổ Tay đã nhận mã. Đồng chí cần đồng ý với nội dung về dữ liệu cá nhân ở trên thì mã mới được sử dụng.
                [1 Đồng ý] [2 Để sau]
                — 1
                » Chào đồng chí Lò Thị Hương! Tài khoản đã được liên kết. Từ nay đồng chí chỉ cần nhắn tin tại đây để sử dụng Sổ Tay.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void inDemoModeDemoOpensTheDoor() {
        ConversationScript.withAStrangerInDemoMode().plays("""
                — chào
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — đồng ý
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD

                Đây là bản dùng thử: đồng chí gõ DEMO để vào ngay.
                (☎ Gửi số điện thoại của tôi)
                — DEMO
                » Chào đồng chí Hà Thị Thử! Tài khoản đã được liên kết. Từ nay đồng chí chỉ cần nhắn tin tại đây để sử dụng Sổ Tay.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void outsideDemoModeDemoIsNothingSpecial() {
        ConversationScript.withAStranger().plays("""
                — DEMO
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 1
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD
                (☎ Gửi số điện thoại của tôi)
                — DEMO
                » Đây chưa phải là mã liên kết. Mã gồm 8 ký tự, ví dụ: K7M4-Q2XD. Chưa có mã, đồng chí liên hệ bí thư chi bộ để được cấp.
                """);
    }

    @Test
    void consentCanBeDeclinedAndGivenLater() {
        ConversationScript.withAStranger().withCode("K7M4-Q2XD").plays("""
                — Xin chào
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 2
                » Vâng. Tài khoản này chưa được liên kết. Khi sẵn sàng, đồng chí chọn Đồng ý.
                [1 Đồng ý]
                — nop dang phi truoc ngay nao
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — để sau
                » Vâng. Tài khoản này chưa được liên kết. Khi sẵn sàng, đồng chí chọn Đồng ý.
                [1 Đồng ý]
                — đồng ý
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD
                (☎ Gửi số điện thoại của tôi)
                — huỷ
                » Vâng. Tài khoản này chưa được liên kết. Khi sẵn sàng, đồng chí chọn Đồng ý.
                [1 Đồng ý]
                — menu
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — [Đồng ý]
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD
                (☎ Gửi số điện thoại của tôi)
                — K7M4Q2XD
                » Chào đồng chí Lò Thị Hương! Tài khoản đã được liên kết. Từ nay đồng chí chỉ cần nhắn tin tại đây để sử dụng Sổ Tay.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void afterFiveWrongCodesTheRightOneMustWaitAnHour() {
        ConversationScript.withAStranger()
                .withCode("K7M4-Q2XD")
                .plays("""
                — Xin chào
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 1
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD
                (☎ Gửi số điện thoại của tôi)
                — AAAA-2222
                » Mã không đúng, đã được sử dụng hoặc đã hết hạn. Mời đồng chí kiểm tra và gửi lại, hoặc liên hệ bí thư chi bộ để được cấp mã mới.
                — AAAA-3333
                » Mã không đúng, đã được sử dụng hoặc đã hết hạn. Mời đồng chí kiểm tra và gửi lại, hoặc liên hệ bí thư chi bộ để được cấp mã mới.
                — AAAA-4444
                » Mã không đúng, đã được sử dụng hoặc đã hết hạn. Mời đồng chí kiểm tra và gửi lại, hoặc liên hệ bí thư chi bộ để được cấp mã mới.
                — AAAA-5555
                » Mã không đúng, đã được sử dụng hoặc đã hết hạn. Mời đồng chí kiểm tra và gửi lại, hoặc liên hệ bí thư chi bộ để được cấp mã mới.
                — AAAA-6666
                » Mã không đúng, đã được sử dụng hoặc đã hết hạn. Mời đồng chí kiểm tra và gửi lại, hoặc liên hệ bí thư chi bộ để được cấp mã mới.
                — K7M4-Q2XD
                » Liên kết không thành nhiều lần nên phải tạm dừng. Mời đồng chí thử lại sau một giờ, hoặc liên hệ bí thư chi bộ.
                ⏱ 59 phút
                — K7M4-Q2XD
                » Liên kết không thành nhiều lần nên phải tạm dừng. Mời đồng chí thử lại sau một giờ, hoặc liên hệ bí thư chi bộ.
                ⏱ 2 phút
                """)
                .withCode("K7M4-Q2XD")
                .plays("""
                — K7M4-Q2XD
                » Chào đồng chí Lò Thị Hương! Tài khoản đã được liên kết. …
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void whenManyGuessEverybodyMustWait() {
        ConversationScript.withAStranger()
                .withCode("K7M4-Q2XD")
                .withGuessesOfOthers(200)
                .plays("""
                — Xin chào
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 1
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD
                (☎ Gửi số điện thoại của tôi)
                — K7M4-Q2XD
                » Liên kết không thành nhiều lần nên phải tạm dừng. Mời đồng chí thử lại sau một giờ, hoặc liên hệ bí thư chi bộ.
                ⏱ 61 phút
                """)
                .withCode("K7M4-Q2XD")
                .plays("""
                — K7M4-Q2XD
                » Chào đồng chí Lò Thị Hương! Tài khoản đã được liên kết. …
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void aCodeIsUsedOnce() {
        ConversationScript.withAStranger().withCode("K7M4-Q2XD").plays("""
                — K7M4-Q2XD
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 1
                » Chào đồng chí Lò Thị Hương! Tài khoản đã được liên kết. Từ nay đồng chí chỉ cần nhắn tin tại đây để sử dụng Sổ Tay.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — hủy liên kết
                » Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay đồng chí cần một mã liên kết mới.
                [1 Hủy liên kết] [2 Giữ nguyên]
                — 1
                » Đã hủy liên kết. Sổ Tay không còn nhận ra đồng chí qua tài khoản này. Cảm ơn đồng chí đã sử dụng.
                [1 Liên kết lại]
                — 1
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 1
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD
                (☎ Gửi số điện thoại của tôi)
                — K7M4-Q2XD
                » Mã không đúng, đã được sử dụng hoặc đã hết hạn. Mời đồng chí kiểm tra và gửi lại, hoặc liên hệ bí thư chi bộ để được cấp mã mới.
                """);
    }

    @Test
    void whoeverAsksForHelpAtTheCodeGetsIt() {
        ConversationScript.withAStranger().plays("""
                — Xin chào
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 1
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD
                (☎ Gửi số điện thoại của tôi)
                — giúp
                » Đồng chí cần liên kết tài khoản trước khi sử dụng Sổ Tay.

                • Mã liên kết gồm 8 ký tự, do bí thư chi bộ hoặc cán bộ phụ trách cấp, chỉ dùng một lần.
                • Chưa có mã hoặc mã hết hạn: đồng chí liên hệ chi bộ để được cấp mã mới.
                • Gõ huỷ nếu đồng chí muốn để sau.
                — mã ở đâu?
                » Đây chưa phải là mã liên kết. Mã gồm 8 ký tự, ví dụ: K7M4-Q2XD. Chưa có mã, đồng chí liên hệ bí thư chi bộ để được cấp.
                — (nhãn dán)
                » Đây chưa phải là mã liên kết. Mã gồm 8 ký tự, ví dụ: K7M4-Q2XD. Chưa có mã, đồng chí liên hệ bí thư chi bộ để được cấp.
                — [Để sau]
                » Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD
                (☎ Gửi số điện thoại của tôi)
                — (rời đi)
                """);
    }

    @Test
    void aStrangerGetsNothingByButtonsOfMembers() {
        ConversationScript.withAStranger()
                .standing(new Place.Inside(
                        LookUpDialog.NAME,
                        new LookUpDialog.State.Results("đảng phí"),
                        List.of(new Reply.Choice(ChoiceId.of("lookup", "latest"), "Văn bản mới nhất"))))
                .plays("""
                — 1
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — [[lookup:read:{12-QĐ/TU}:0]]
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — [[menu:show]]
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                """);
    }

    @Test
    void aMemberWhoStandsInTheEnrolmentIsLedToTheMenu() {
        ConversationScript.withAMember()
                .standing(new Place.Inside(
                        EnrolmentDialog.NAME, new EnrolmentDialog.State.AwaitingConsent(Optional.empty()), List.of()))
                .plays("""
                — K7M4-Q2XD
                » Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void endingTheLinkIsAskedTwiceAndThenDone() {
        ConversationScript.withAMember().plays("""
                — HUY LIEN KET
                » Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay đồng chí cần một mã liên kết mới.
                [1 Hủy liên kết] [2 Giữ nguyên]
                — chưa biết
                » Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay đồng chí cần một mã liên kết mới.
                [1 Hủy liên kết] [2 Giữ nguyên]
                — giữ nguyên
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — rút lại đồng ý
                » Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay đồng chí cần một mã liên kết mới.
                [1 Hủy liên kết] [2 Giữ nguyên]
                — [Hủy liên kết]
                » Đã hủy liên kết. Sổ Tay không còn nhận ra đồng chí qua tài khoản này. Cảm ơn đồng chí đã sử dụng.
                [1 Liên kết lại]
                — đảng phí
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — [Hủy liên kết]
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                """);
    }

    @Test
    void anOldButtonDoesNotEndTheLink() {
        ConversationScript.withAMember().plays("""
                — hủy liên kết
                » Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay đồng chí cần một mã liên kết mới.
                [1 Hủy liên kết] [2 Giữ nguyên]
                — huỷ
                » Đã dừng việc đang làm. Đồng chí cần việc gì tiếp theo?
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — [Hủy liên kết]
                » Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — nộp đảng phí trước ngày nào
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2
                Điều 2. Thời gian nộp
                1. Chi bộ thu đảng phí trong kỳ sinh hoạt thường kỳ hằng tháng, ghi sổ và có chữ ký của người nộp.
                2. Chi bộ nộp lên cấp trên trước ngày 10 của tháng đầu quý sau; cấp trên lập chứng từ cho từng chi bộ.
                3. Nơi nộp qua tài khoản thì ghi rõ tên chi bộ, tháng nộp và số tiền; chậm nộp ba tháng phải báo cáo bằng văn bản.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                """);
    }

    @Test
    void aNumberThatTheChannelVouchesForLinks() {
        for (String number : List.of("0912 345 678", "84912345678", "+84912345678"))
            atTheCode(ConversationScript.withAStranger().withPhone("+84912345678"))
                    .plays("— (số " + number + ")\n" + """
                » Chào đồng chí Lò Thị Hương! Tài khoản đã được liên kết. …
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void aNumberThatNobodyHasTwoHaveOrTheChannelDoesNotVouchForGetsTheSameAnswer() {
        String answer = """
                » Chưa liên kết được bằng số điện thoại này. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp.
                """;
        atTheCode(ConversationScript.withAStranger().withPhone("+84912345678"))
                .plays("— (số 0912 345 679)\n" + answer)
                .plays("— (số gõ tay 0912 345 678)\n" + answer)
                .plays("— (số 113)\n" + answer);
        atTheCode(ConversationScript.withAStranger().withPhone("+84912345678").withPhoneOfAnother("+84912345678"))
                .plays("— (số 0912 345 678)\n" + answer);
    }

    @Test
    void wrongNumbersCountAsWrongCodesDo() {
        ConversationScript script = atTheCode(ConversationScript.withAStranger().withPhone("+84912345678"));
        for (int i = 0; i < 5; i++) script.plays("— (số 0912 345 67" + i + ")\n» Chưa liên kết được …");

        script.plays("""
                — (số 0912 345 678)
                » Liên kết không thành nhiều lần nên phải tạm dừng. Mời đồng chí thử lại sau một giờ, hoặc liên hệ bí thư chi bộ.
                ⏱ 61 phút
                — (số 0912 345 678)
                » Chào đồng chí Lò Thị Hương! …
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void aNumberIsOfNoUseBeforeConsentToItsUse() {
        ConversationScript.withAStranger().withPhone("+84912345678").plays("""
                — (số 0912 345 678)
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Số điện thoại, nếu đồng chí tự gửi … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — (số 0912 345 678)
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                """);
        ConversationScript.withAStranger()
                .withPhone("+84912345678")
                .standing(new Place.Inside(
                        EnrolmentDialog.NAME, new EnrolmentDialog.State.AwaitingCode("2026-11"), List.of()))
                .plays("""
                — (số 0912 345 678)
                » Trước khi bắt đầu, … Số điện thoại, nếu đồng chí tự gửi … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 1
                » Cảm ơn đồng chí. …
                — (số 0912 345 678)
                » Chào đồng chí Lò Thị Hương! …
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void onAChannelAbroadNobodyIsGreetedByName() {
        ConversationScript.withAStrangerAbroad(Optional.empty())
                .withCode("K7M4-Q2XD")
                .plays("""
                — K7M4-Q2XD
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 1
                » Chào đồng chí! Tài khoản đã được liên kết. Từ nay đồng chí chỉ cần nhắn tin tại đây để sử dụng Sổ Tay.
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — (đến)
                » Chào đồng chí. Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    private static ConversationScript atTheCode(ConversationScript script) {
        return script.plays("""
                — Xin chào
                » Kính chào đồng chí! …
                » Trước khi bắt đầu, … Đồng chí có đồng ý không?
                [1 Đồng ý] [2 Để sau]
                — 1
                » Cảm ơn đồng chí. …
                (☎ Gửi số điện thoại của tôi)
                """);
    }
}
