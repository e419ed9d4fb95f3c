package vn.sotay.documents.lookup;

import java.util.List;
import vn.sotay.conversation.Reply;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentWording;

/// What is said where nothing answers, and what to do now.
final class DeadEndWording {
    private DeadEndWording() {}

    /// @param near whether the first choice is the nearest there is
    static Reply nothingFound(String words, boolean near, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Không tìm thấy văn bản nào khớp với “" + LookUpWording.shortened(words, LookUpWording.LONGEST_ECHO)
                        + "”."
                        + (near ? " Gần nhất là văn bản ở nút đầu tiên, có thể chưa đúng ý đồng chí." : "")
                        + "\n\nĐồng chí có thể: gõ ít từ hơn, chỉ giữ từ chính; dùng từ khác cùng nghĩa;"
                        + " hoặc gõ số văn bản, ví dụ: 05-NQ/TU. Câu hỏi đã được ghi lại, không kèm tên đồng chí,"
                        + " để cán bộ phụ trách xem và bổ sung.",
                choices);
    }

    static Reply placeNotThere(Document document, String place, List<Reply.Choice> choices) {
        return Discretion.naming(
                document,
                placeNotThere(place, DocumentWording.name(document), choices),
                placeNotThere(place, "văn bản này", choices));
    }

    private static Reply placeNotThere(String place, String document, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Không thấy “" + LookUpWording.shortened(place, LookUpWording.LONGEST_ECHO) + "” trong " + document
                        + ". Mời đồng chí xem toàn văn, hoặc gõ câu hỏi khác.",
                choices);
    }

    static Reply notMeant(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Cảm ơn đồng chí đã báo. Câu hỏi được ghi lại, không kèm tên đồng chí, để cán bộ phụ trách xem và"
                        + " bổ sung. Đồng chí có thể hỏi lại bằng từ khác, hoặc gõ số văn bản nếu biết.",
                choices);
    }

    static Reply passedToOfficer(String words, OfficerQuestions.Asked asked, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Đã chuyển câu hỏi “" + LookUpWording.shortened(words, LookUpWording.LONGEST_ECHO) + "” đến "
                        + asked.addressee() + ", không kèm tên đồng chí. Mã số: " + asked.number()
                        + "; trả lời chậm nhất ngày " + asked.due() + ". Khi có trả lời, Sổ Tay báo cho đồng chí.",
                choices);
    }

    static Reply notPassed(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Chưa chuyển được câu hỏi: hôm nay đồng chí đã hỏi đủ số lần cho phép, hoặc chưa có cán bộ nào nhận."
                        + " Mời đồng chí hỏi bí thư chi bộ.",
                choices);
    }

    static Reply sorry(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Xin lỗi đồng chí. Mời đồng chí gõ lại câu hỏi, hoặc số văn bản cần tìm, để được trả lời đúng hơn.",
                choices);
    }
}
