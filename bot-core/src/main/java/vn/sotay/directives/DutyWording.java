package vn.sotay.directives;

import java.time.LocalDate;
import java.util.List;
import vn.sotay.conversation.Reply;
import vn.sotay.language.VietnamTime;

/// What is said about duties.
public final class DutyWording {
    static final String ISSUED_LABEL = "Đã ban hành";
    static final String TIME_LABEL = "Xin thêm thời gian";
    static final String CONFIRM_LABEL = "Xác nhận";
    static final String AGAIN_LABEL = "Nhập lại";
    static final String ALL_LABEL = "Việc của cấp ủy";

    private DutyWording() {}

    static Reply notAnOfficer(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Mục này dành cho cán bộ phụ trách của cấp ủy. Tài khoản của đồng chí chưa được giao việc nào.",
                choices);
    }

    static Reply none(List<Reply.Choice> choices) {
        return new Reply.Menu("Cấp ủy của đồng chí không còn văn bản nào phải ban hành.", choices);
    }

    static Reply all(List<Reply.Choice> choices) {
        return new Reply.Menu("Những văn bản cấp ủy còn phải ban hành; việc gấp đứng trước.", choices);
    }

    static String line(Duty duty) {
        return VietnamTime.written(duty.due()) + ": " + duty.about().what() + " thực hiện "
                + duty.about().title();
    }

    static Reply shown(Duty duty, List<Reply.Choice> choices) {
        String wish = duty.wish()
                .map(one -> "\nĐang xin thêm thời gian đến ngày " + VietnamTime.written(one.until()) + ".")
                .orElse("");
        return discreet(duty, head(duty) + wish, choices);
    }

    private static String head(Duty duty) {
        return duty.owner().name() + " ban hành " + duty.about().what() + " thực hiện "
                + duty.about().title() + ", theo yêu cầu của " + duty.about().issuer() + ". Hạn: ngày "
                + VietnamTime.written(duty.due()) + ".";
    }

    private static String nameless(Duty duty) {
        return duty.owner().name() + " có một văn bản phải ban hành. Hạn: ngày " + VietnamTime.written(duty.due())
                + ". Nội dung là nội bộ nên mời đồng chí xem trên Zalo hoặc trang quản trị.";
    }

    private static Reply discreet(Duty duty, String full, List<Reply.Choice> choices) {
        Reply menu = new Reply.Menu(full, choices);
        return duty.about().internal() ? new Reply.Discreet(menu, new Reply.Menu(nameless(duty), choices)) : menu;
    }

    /// When the duty is given.
    public static Reply given(Duty duty, List<Reply.Choice> choices) {
        return discreet(duty, "Việc mới. " + head(duty), choices);
    }

    public static Reply reminder(Duty duty, LocalDate today, List<Reply.Choice> choices) {
        String late = today.isAfter(duty.due()) ? "Quá hạn. " : "Nhắc việc. ";
        return discreet(duty, late + head(duty), choices);
    }

    /// What became of a wish for more time.
    public static Reply decided(Duty duty, boolean granted, String reason, List<Reply.Choice> choices) {
        String what = granted ? "Đã đồng ý gia hạn. " : "Chưa đồng ý gia hạn. ";
        String why = reason.isBlank() ? "" : " Ý kiến: " + reason;
        return discreet(duty, what + head(duty) + why, choices);
    }

    static Reply askPlan() {
        return new Reply.Text(
                "Mời đồng chí gõ số, ký hiệu và ngày ban hành. Ví dụ: 12-KH/ĐU ngày 05/12/2026. Gõ huỷ để dừng.");
    }

    static Reply notRead() {
        return new Reply.Text(
                "Chưa đọc được số và ngày. Mời đồng chí gõ theo mẫu: 12-KH/ĐU ngày 05/12/2026. Ngày ban hành không sau hôm nay.");
    }

    static Reply confirm(Plan plan, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đã ban hành văn bản số " + plan.symbol() + ", ngày " + VietnamTime.written(plan.issuedOn())
                        + ", đúng không?",
                choices);
    }

    static Reply kept(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đã ghi nhận. Mời đồng chí đưa tệp văn bản vào kho ở trang quản trị, mục Việc của cấp ủy.", choices);
    }

    static Reply askTime() {
        return new Reply.Text(
                "Mời đồng chí gõ ngày xin lùi đến và lý do. Ví dụ: 15/12/2026, chờ hướng dẫn của Tỉnh ủy. Gõ huỷ để dừng.");
    }

    static Reply timeNotRead() {
        return new Reply.Text(
                "Chưa đọc được ngày và lý do. Ngày xin lùi phải sau hạn hiện nay. Ví dụ: 15/12/2026, chờ hướng dẫn của Tỉnh ủy.");
    }

    static Reply wished(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đã gửi đề nghị gia hạn đến cấp giao việc. Khi có quyết định, Sổ Tay báo cho đồng chí.", choices);
    }

    static Reply gone(List<Reply.Choice> choices) {
        return new Reply.Menu("Việc này đã được trả lời, hoặc không thuộc cấp ủy của đồng chí.", choices);
    }
}
