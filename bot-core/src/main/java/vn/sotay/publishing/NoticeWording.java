package vn.sotay.publishing;

import java.util.List;
import vn.sotay.conversation.Reply;

/// What is said around notices.
public final class NoticeWording {
    static final String GOT_LABEL = "Đã nhận";
    static final String UNDERSTOOD_LABEL = "Đã hiểu";

    private NoticeWording() {}

    static String label(Notice.Way way) {
        return switch (way) {
            case READ -> "Đọc";
            case LISTEN -> "Nghe";
            case ASK -> "Hỏi";
        };
    }

    static Reply notice(Notice notice, List<Reply.Choice> choices) {
        Reply full = card(notice, choices);
        return notice.internal() ? new Reply.Discreet(full, nameless(choices)) : full;
    }

    private static Reply card(Notice notice, List<Reply.Choice> choices) {
        StringBuilder points = new StringBuilder();
        for (String point : notice.points())
            points.append(points.isEmpty() ? "" : "\n").append("• ").append(point);
        return new Reply.Card(
                new Reply.Heading(notice.title(), notice.subtitle()),
                points.toString(),
                "Mời đồng chí bấm Đã nhận để cấp ủy biết tin đã đến.",
                choices);
    }

    private static Reply nameless(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Cấp ủy có văn bản mới gửi đồng chí. Đây là văn bản nội bộ nên không hiển thị trên kênh này; mời đồng chí"
                        + " xem trên Zalo hoặc trang trò chuyện của Sổ Tay. Bấm Đã nhận để cấp ủy biết tin đã đến.",
                choices);
    }

    static Reply reminder(Notice notice, List<Reply.Choice> choices) {
        String asks = "\n\nMời đồng chí bấm Đã nhận hoặc mở văn bản để đọc.";
        Reply full = new Reply.Menu("Nhắc lại: " + notice.title() + asks, choices);
        Reply nameless = new Reply.Menu("Nhắc lại: cấp ủy có văn bản nội bộ gửi đồng chí." + asks, choices);
        return notice.internal() ? new Reply.Discreet(full, nameless) : full;
    }

    static Reply received(List<Reply.Choice> choices) {
        return new Reply.Menu("Đã ghi nhận: đồng chí đã nhận được. Cảm ơn đồng chí.", choices);
    }

    static Reply understood(List<Reply.Choice> choices) {
        return new Reply.Menu("Đã ghi nhận: đồng chí đã nắm nội dung. Cảm ơn đồng chí.", choices);
    }

    static Reply asked(Notice.Question question, List<Reply.Choice> choices) {
        return new Reply.Menu("Mời đồng chí trả lời một câu hỏi:\n\n" + question.words(), choices);
    }

    static Reply right(List<Reply.Choice> choices) {
        return new Reply.Menu("Đúng rồi. Đã ghi nhận đồng chí đã nắm nội dung.", choices);
    }

    static Reply wrong(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Chưa đúng. Mời đồng chí đọc lại rồi trả lời lần nữa; câu trả lời sai không được ghi lại.", choices);
    }

    static Reply onlyShown(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Tin này là bản gửi thử, hoặc đồng chí không thuộc danh sách nhận, nên không ghi nhận gì.", choices);
    }

    static Reply gone(List<Reply.Choice> choices) {
        return new Reply.Menu("Tin này không còn trong sổ tay.", choices);
    }
}
