package vn.sotay.personaldata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sotay.conversation.Reply;
import vn.sotay.enrolment.preference.ChannelWording;
import vn.sotay.personaldata.PersonalData.Contact;
import vn.sotay.personaldata.PersonalData.GivenConsent;
import vn.sotay.personaldata.PersonalData.Link;
import vn.sotay.personaldata.PersonalData.Look;

/// What members are told about their own data.
final class OwnDataWording {
    static final String MENU_LABEL = "Dữ liệu của tôi";
    static final String LOOKS_LABEL = "Ai đã xem";
    static final String CORRECT_LABEL = "Yêu cầu sửa";
    static final String UNLINK_LABEL = "Hủy liên kết";
    static final String ERASE_LABEL = "Yêu cầu xóa";
    static final String SEND_LABEL = "Gửi yêu cầu xóa";
    static final String STOP_LABEL = "Thôi, giữ nguyên";
    static final String REMOVED_NUMBER = "[số đã được bỏ]";

    private OwnDataWording() {}

    static Reply record(OwnRecord record) {
        OwnRecord.Membership membership = record.membership();
        return new Reply.Text("Thông tin về đồng chí trong danh sách đảng viên:\n\n"
                + line("Họ tên", record.person().fullName())
                + line("Giới tính", TermWording.gender(record.person().gender()))
                + line("Năm sinh", record.person().born().toString())
                + line("Tổ chức đảng", membership.unit())
                + line("Chức vụ đảng", TermWording.post(membership.post()))
                + line("Ngày vào Đảng", TermWording.day(membership.dates().joinedOn()))
                + line(
                        "Ngày chính thức",
                        membership.dates().officialOn().map(TermWording::day).orElse("chưa có"))
                + line(
                        "Tư cách",
                        TermWording.standing(membership.dates().standing()) + ", "
                                + TermWording.status(membership.status()))
                + line("Số lý lịch", membership.fileNumber().orElse("không lưu"))
                + line("Điện thoại", record.phone().orElse("không lưu")).stripTrailing());
    }

    static Reply around(
            List<Link> links, List<GivenConsent> consents, List<DataRequest> requests, List<Reply.Choice> choices) {
        return new Reply.Menu(
                list(
                                "Tài khoản trò chuyện đã liên kết:",
                                links.stream().map(OwnDataWording::link).toList())
                        + list(
                                "Đồng ý về dữ liệu cá nhân:",
                                consents.stream()
                                        .limit(3)
                                        .map(OwnDataWording::consent)
                                        .toList())
                        + list(
                                "Yêu cầu của đồng chí:",
                                requests.stream()
                                        .limit(3)
                                        .map(OwnDataWording::request)
                                        .toList())
                        + "Thông tin trong danh sách được lưu khi đồng chí còn là đảng viên để phục vụ công tác đảng viên."
                        + " Tin nhắn tự xóa sau 30 ngày. Nhật ký ai đã xem được lưu 2 năm. Không lưu số căn cước,"
                        + " số thẻ đảng viên, địa chỉ.",
                choices);
    }

    static Reply looks(List<Look> looks, List<Reply.Choice> choices) {
        if (looks.isEmpty())
            return new Reply.Menu("Chưa có ai mở xem thông tin của đồng chí trên trang quản trị.", choices);
        return new Reply.Menu(
                list(
                                "Những lần gần đây có người xem thông tin của đồng chí:",
                                looks.stream().map(OwnDataWording::look).toList())
                        .stripTrailing(),
                choices);
    }

    static Reply askCorrection() {
        return new Reply.Text(
                "Mời đồng chí viết nội dung nào chưa đúng và nội dung đúng là gì. Ví dụ: Năm sinh của tôi là 1986."
                        + "\n\nĐồng chí không gửi số căn cước hay số thẻ đảng viên. Gõ huỷ nếu đồng chí thôi yêu cầu.");
    }

    static Reply correctionTaken(DataRequest request, Optional<Contact> contact) {
        return new Reply.Text("Đã ghi nhận yêu cầu sửa số " + request.id() + ". Đồng chí sẽ nhận được trả lời trước "
                + TermWording.hour(request.due()) + "."
                + contact.map(one -> " Khi cần trao đổi thêm, mời đồng chí liên hệ đồng chí " + one.secretary()
                                + ", bí thư " + one.unit() + ".")
                        .orElse(" Khi cần trao đổi thêm, mời đồng chí liên hệ cán bộ phụ trách của đảng ủy cấp trên."));
    }

    static Reply askErasure(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đồng chí muốn yêu cầu xóa thông tin của mình? Khi đồng chí còn là đảng viên, danh sách đảng viên phải"
                        + " được lưu, nên cấp ủy sẽ xem xét rồi trả lời đồng chí trong 72 giờ. Nếu chỉ muốn thôi dùng Sổ Tay"
                        + " tại đây, đồng chí chọn Hủy liên kết.",
                choices);
    }

    static Reply erasureTaken(DataRequest request) {
        return new Reply.Text("Đã ghi nhận yêu cầu xóa số " + request.id()
                + ". Cấp ủy sẽ xem xét và trả lời đồng chí trước " + TermWording.hour(request.due()) + ".");
    }

    static Reply erasureUnderWay(DataRequest request) {
        return new Reply.Text("Yêu cầu xóa số " + request.id() + " của đồng chí gửi lúc "
                + TermWording.hour(request.at()) + " đang được xem xét. Đồng chí sẽ nhận được trả lời trước "
                + TermWording.hour(request.due()) + ".");
    }

    static Reply abroad(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Sổ Tay có lưu thông tin về đồng chí trong danh sách đảng viên và liên kết với tài khoản này. Kênh trò chuyện"
                        + " này có máy chủ ở nước ngoài nên không hiển thị dữ liệu cá nhân tại đây. Mời đồng chí xem trên Zalo"
                        + " hoặc trang trò chuyện của Sổ Tay, hoặc hỏi bí thư chi bộ.",
                choices);
    }

    static Reply answered(DataRequest request, boolean wordsMayBeShown) {
        DataRequest.Answer answer = request.answer().orElseThrow();
        String outcome = answer.done() ? " đã được thực hiện." : " chưa được chấp nhận.";
        String words = wordsMayBeShown
                ? " Trả lời của cấp ủy: " + answer.words()
                : " Đồng chí xem nội dung trả lời trên Zalo hoặc trang trò chuyện của Sổ Tay, hoặc hỏi bí thư chi bộ.";
        return new Reply.Text("Yêu cầu " + TermWording.kind(request.asked().kind()) + " số " + request.id()
                + " của đồng chí" + outcome + words);
    }

    private static String request(DataRequest request) {
        String outcome = request.answer()
                .map(answer -> (answer.done() ? "đã thực hiện. " : "chưa được chấp nhận. ") + answer.words())
                .orElseGet(() -> "đang xem xét, trả lời trước " + TermWording.hour(request.due()));
        return "Yêu cầu " + TermWording.kind(request.asked().kind()) + " số " + request.id() + ", gửi ngày "
                + TermWording.day(request.at()) + ": " + outcome;
    }

    private static String link(Link link) {
        return ChannelWording.name(link.account().channel()) + ", từ ngày " + TermWording.day(link.since());
    }

    private static String consent(GivenConsent consent) {
        return "Bản " + consent.version() + ", đồng ý lúc " + TermWording.hour(consent.givenAt())
                + consent.withdrawnAt()
                        .map(at -> ", rút lại lúc " + TermWording.hour(at))
                        .orElse("");
    }

    private static String look(Look look) {
        return TermWording.day(look.at()) + ": đồng chí " + look.name() + ", " + TermWording.role(look.role())
                + look.unit().map(unit -> ", " + unit).orElse("");
    }

    private static String line(String name, String value) {
        return "• " + name + ": " + value + "\n";
    }

    private static String list(String heading, List<String> items) {
        if (items.isEmpty()) return "";
        return heading + items.stream().collect(Collectors.joining("\n• ", "\n• ", "\n\n"));
    }
}
