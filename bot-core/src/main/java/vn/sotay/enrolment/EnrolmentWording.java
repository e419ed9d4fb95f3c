package vn.sotay.enrolment;

import java.util.List;
import vn.sotay.conversation.Reply;
import vn.sotay.organisation.Member;

/// What a stranger is told until the account is linked, and what is said when a link ends.
final class EnrolmentWording {
    /// Changes whenever the text on data changes in substance: consent is given to one text.
    static final String CONSENT_VERSION = "2026-11.2";

    static final String AGREE_LABEL = "Đồng ý";
    static final String PHONE_LABEL = "Gửi số điện thoại của tôi";
    static final String LATER_LABEL = "Để sau";
    static final String UNLINK_LABEL = "Hủy liên kết";
    static final String KEEP_LABEL = "Giữ nguyên";
    static final String RELINK_LABEL = "Liên kết lại";

    static final Reply WELCOME = new Reply.Text(
            "Kính chào đồng chí! Đây là Sổ Tay, sổ tay đảng viên điện tử. Đồng chí tra cứu nghị quyết, chỉ thị, quy định"
                    + " của Đảng ngay tại đây, không phải cài thêm ứng dụng.");

    private static final String CONSENT = """
            Trước khi bắt đầu, mời đồng chí đọc về dữ liệu cá nhân:

            • Được lưu: liên kết giữa tài khoản này và đồng chí trong danh sách đảng viên (họ tên, chi bộ, chức vụ đảng); tin nhắn trao đổi tại đây, tự xóa sau 30 ngày.
            • Số điện thoại, nếu đồng chí tự gửi để liên kết: chỉ đối chiếu một lần với danh sách đảng viên, không ghi lại vào hồ sơ.
            • Không hỏi, không lưu: số căn cước, số thẻ đảng viên, địa chỉ, vị trí.
            • Đồng chí có thể rút lại đồng ý bất cứ lúc nào bằng cách gõ: hủy liên kết

            Đồng chí có đồng ý không?""";

    private EnrolmentWording() {}

    static Reply consentQuestion(List<Reply.Choice> choices) {
        return new Reply.Menu(CONSENT, choices);
    }

    static Reply consentFirst(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Sổ Tay đã nhận mã. Đồng chí cần đồng ý với nội dung về dữ liệu cá nhân ở trên thì mã mới được sử dụng.",
                choices);
    }

    static Reply later(List<Reply.Choice> choices) {
        return new Reply.Menu("Vâng. Tài khoản này chưa được liên kết. Khi sẵn sàng, đồng chí chọn Đồng ý.", choices);
    }

    static Reply askCode(boolean demo) {
        return new Reply.AskPhone(
                "Cảm ơn đồng chí. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp, ví dụ: K7M4-Q2XD"
                        + hint(demo),
                PHONE_LABEL);
    }

    /// The same whether nobody has the number, or several have, or the channel does not vouch for it.
    static Reply notByPhone(boolean demo) {
        return new Reply.Text(
                "Chưa liên kết được bằng số điện thoại này. Mời đồng chí gửi mã liên kết gồm 8 ký tự do chi bộ cấp."
                        + hint(demo));
    }

    static Reply codeHelp(boolean demo) {
        return new Reply.Text("""
                Đồng chí cần liên kết tài khoản trước khi sử dụng Sổ Tay.

                • Mã liên kết gồm 8 ký tự, do bí thư chi bộ hoặc cán bộ phụ trách cấp, chỉ dùng một lần.
                • Chưa có mã hoặc mã hết hạn: đồng chí liên hệ chi bộ để được cấp mã mới.
                • Gõ huỷ nếu đồng chí muốn để sau.""" + hint(demo));
    }

    static Reply notACode(boolean demo) {
        return new Reply.Text(
                "Đây chưa phải là mã liên kết. Mã gồm 8 ký tự, ví dụ: K7M4-Q2XD. Chưa có mã, đồng chí liên hệ bí thư chi bộ"
                        + " để được cấp." + hint(demo));
    }

    static Reply wrongCode() {
        return new Reply.Text(
                "Mã không đúng, đã được sử dụng hoặc đã hết hạn. Mời đồng chí kiểm tra và gửi lại, hoặc liên hệ bí thư chi bộ"
                        + " để được cấp mã mới.");
    }

    static Reply tooManyGuesses() {
        return new Reply.Text(
                "Liên kết không thành nhiều lần nên phải tạm dừng. Mời đồng chí thử lại sau một giờ, hoặc liên hệ bí thư"
                        + " chi bộ.");
    }

    static Reply linked(Member member) {
        return new Reply.Discreet(linked("Chào đồng chí " + member.fullName()), linked("Chào đồng chí"));
    }

    private static Reply linked(String greeting) {
        return new Reply.Text(
                greeting + "! Tài khoản đã được liên kết. Từ nay đồng chí chỉ cần nhắn tin tại đây để sử dụng Sổ Tay.");
    }

    static Reply askUnlink(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay"
                        + " đồng chí cần một mã liên kết mới.",
                choices);
    }

    static Reply unlinked(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đã hủy liên kết. Sổ Tay không còn nhận ra đồng chí qua tài khoản này. Cảm ơn đồng chí đã sử dụng.",
                choices);
    }

    private static String hint(boolean demo) {
        return demo ? "\n\nĐây là bản dùng thử: đồng chí gõ DEMO để vào ngay." : "";
    }
}
