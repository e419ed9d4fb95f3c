package vn.sotay.documents.lookup;

import java.util.List;
import vn.sotay.conversation.Reply;

/// What is said when nothing was asked, or when there is nothing to ask for.
final class TalkWording {
    private TalkWording() {}

    static Reply whoIAm(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đây là Sổ tay đảng viên điện tử, trả lời tự động. Sổ tay tìm trong văn bản của Đảng và trích nguyên văn"
                        + " kèm số, ngày, điều, khoản; nội dung chỉ để tham khảo, không thay văn bản gốc."
                        + " Mời đồng chí gõ câu hỏi hoặc số văn bản.",
                choices);
    }

    static Reply farewell(List<Reply.Choice> choices) {
        return new Reply.Menu("Chào đồng chí. Khi cần, mời đồng chí gõ câu hỏi vào đây.", choices);
    }

    static Reply thanks(List<Reply.Choice> choices) {
        return new Reply.Menu("Cảm ơn đồng chí. Đồng chí cần tra cứu gì thêm không?", choices);
    }

    static Reply emptyLibrary(List<Reply.Choice> choices) {
        return new Reply.Menu("Chưa có văn bản nào trong kho. Mời đồng chí quay lại sau.", choices);
    }
}
