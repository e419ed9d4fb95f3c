package vn.sotay.documents.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.Reply;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentSearch.Understood;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Filter;
import vn.sotay.documents.Inquiry;
import vn.sotay.documents.Passage;

/// What is said around quoted passages.
final class LookUpWording {
    static final String SEARCH_LABEL = "Tra cứu văn bản";
    static final String LATEST_LABEL = "Văn bản mới nhất";
    static final String READ_ON_LABEL = "Đọc tiếp";
    static final String WHOLE_LABEL = "Toàn văn";
    static final String OTHERS_LABEL = "Kết quả khác";
    static final String SUCCESSOR_LABEL = "Văn bản thay thế";
    static final String ENDING_LABEL = "Văn bản bãi bỏ";
    static final String AMENDMENT_LABEL = "Văn bản sửa đổi";
    static final String NOT_MEANT_LABEL = "Chưa đúng ý tôi";
    static final String AS_TYPED_LABEL = "Tìm đúng như đã gõ";

    private static final int LONGEST_ECHO = 80;
    private static final int LONGEST_LABEL = 90;

    private LookUpWording() {}

    static Reply askWords() {
        return new Reply.Text(
                "Mời đồng chí gõ câu hỏi, từ khóa hoặc số văn bản cần tìm. Ví dụ: thời gian sinh hoạt chi bộ, hoặc 05-NQ/TU");
    }

    /// @param near whether the first choice is the nearest there is
    static Reply nothingFound(String words, boolean near, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Không tìm thấy văn bản nào khớp với “" + shortened(words, LONGEST_ECHO) + "”."
                        + (near ? " Gần nhất là văn bản ở nút đầu tiên, có thể chưa đúng ý đồng chí." : "")
                        + "\n\nĐồng chí có thể: gõ ít từ hơn, chỉ giữ từ chính; dùng từ khác cùng nghĩa;"
                        + " hoặc gõ số văn bản, ví dụ: 05-NQ/TU. Câu hỏi đã được ghi lại, không kèm tên đồng chí,"
                        + " để cán bộ phụ trách xem và bổ sung.",
                choices);
    }

    /// What was understood of a question, where that is not plain; empty when it is.
    static Optional<Reply> understood(Inquiry inquiry, Understood understood) {
        List<String> lines = new ArrayList<>();
        understood
                .meant()
                .map(meant -> shortened(meant, LONGEST_ECHO))
                .map(meant -> understood.sure()
                        ? "Đã tìm theo: “" + meant + "”."
                        : "Có phải đồng chí muốn tìm: “" + meant + "”?")
                .ifPresent(lines::add);
        List<Filter> used = inquiry.filters().stream()
                .filter(filter -> !(filter instanceof Filter.Within))
                .filter(filter -> !understood.leftOut().contains(filter))
                .toList();
        if (!used.isEmpty()) lines.add("Phạm vi tìm: " + FilterWording.all(used) + ".");
        if (!understood.leftOut().isEmpty())
            lines.add("Không có văn bản khớp trong phạm vi: " + FilterWording.all(understood.leftOut())
                    + ". Kết quả dưới đây không giới hạn theo phạm vi đó.");
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Reply.Text(String.join("\n", lines)));
    }

    static String without(Filter filter) {
        return "✕ " + FilterWording.name(filter);
    }

    static String meantLabel(String meant) {
        return "Tìm “" + shortened(meant, LONGEST_ECHO) + "”";
    }

    static String nearest(Document document) {
        return "Gần nhất: " + label(document);
    }

    static Reply sameNumber(List<Document> documents, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Có " + documents.size() + " văn bản cùng số "
                        + documents.getFirst().identity().number().symbol()
                        + ", ban hành vào các thời điểm khác nhau. Đồng chí cần văn bản nào?",
                choices);
    }

    /// "Chỉ thị 03-CT/TU ngày 12/03/2026 về …"
    static String dated(Document document) {
        return shortened(
                document.identity().kind().printed() + " "
                        + document.identity().number().symbol() + " ngày "
                        + DocumentWording.day(document.identity().number().issuedOn()) + " " + document.title(),
                LONGEST_LABEL);
    }

    static Reply placeNotThere(Document document, String place, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Không thấy “" + shortened(place, LONGEST_ECHO) + "” trong " + DocumentWording.name(document)
                        + ". Mời đồng chí xem toàn văn, hoặc gõ câu hỏi khác.",
                choices);
    }

    static Reply notMeant(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Cảm ơn đồng chí đã báo. Câu hỏi được ghi lại, không kèm tên đồng chí, để cán bộ phụ trách xem và"
                        + " bổ sung. Đồng chí có thể hỏi lại bằng từ khác, hoặc gõ số văn bản nếu biết.",
                choices);
    }

    static Reply sorry(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Xin lỗi đồng chí. Mời đồng chí gõ lại câu hỏi, hoặc số văn bản cần tìm, để được trả lời đúng hơn.",
                choices);
    }

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

    static Reply listed(List<Filter> filters, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Văn bản trong phạm vi: " + FilterWording.all(filters)
                        + "; mới nhất đứng trước. Đồng chí muốn đọc văn bản nào?",
                choices);
    }

    static Reply others(String words, List<Reply.Choice> choices) {
        return new Reply.Menu("Các kết quả khác cho “" + shortened(words, LONGEST_ECHO) + "”:", choices);
    }

    static Reply latest(List<Reply.Choice> choices) {
        return new Reply.Menu("Các văn bản mới nhất. Đồng chí muốn đọc văn bản nào?", choices);
    }

    static Reply emptyLibrary(List<Reply.Choice> choices) {
        return new Reply.Menu("Chưa có văn bản nào trong kho. Mời đồng chí quay lại sau.", choices);
    }

    static Reply passage(Document document, Passage passage, List<Reply.Choice> choices) {
        Reply.Heading heading = new Reply.Heading(DocumentWording.nameAndTitle(document), passage.path());
        return new Reply.Card(heading, passage.text(), DocumentWording.source(document), choices);
    }

    /// Several passages on end, each under the headings that begin with it.
    static Reply part(Document document, List<Passage> passages, List<Reply.Choice> choices) {
        Reply.Heading heading = new Reply.Heading(DocumentWording.nameAndTitle(document), span(passages));
        return new Reply.Card(heading, ReadingText.of(passages), DocumentWording.source(document), choices);
    }

    static Reply readElsewhere(Document document, List<Reply.Choice> choices) {
        Reply.Heading heading = new Reply.Heading(DocumentWording.nameAndTitle(document), "");
        return new Reply.Card(
                heading,
                "Văn bản này thuộc loại hạn chế nên không hiển thị nội dung tại đây. Mời đồng chí đọc tại văn phòng cấp ủy.",
                DocumentWording.source(document),
                choices);
    }

    static Reply end(Document document, List<Reply.Choice> choices) {
        return new Reply.Menu("Hết " + DocumentWording.name(document) + ".", choices);
    }

    static Reply gone(List<Reply.Choice> choices) {
        return new Reply.Menu("Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.", choices);
    }

    static Reply thanks(List<Reply.Choice> choices) {
        return new Reply.Menu("Cảm ơn đồng chí. Đồng chí cần tra cứu gì thêm không?", choices);
    }

    static String label(Document document) {
        if (document.identity().kind() == DocumentKind.ANSWERS)
            return shortened(DocumentWording.nameAndTitle(document), LONGEST_LABEL);
        String title = document.identity().kind().printed() + " "
                + document.identity().number().symbol() + " ("
                + document.identity().number().issuedOn().getYear() + ") "
                + document.title();
        return shortened(title, LONGEST_LABEL);
    }

    private static String span(List<Passage> passages) {
        String first = passages.getFirst().path();
        String last = passages.getLast().path();
        return first.equals(last) ? first : first + " đến " + last;
    }

    private static String shortened(String text, int longest) {
        String line = text.replace('\n', ' ');
        if (line.length() <= longest) return line;
        int blank = line.lastIndexOf(' ', longest - 1);
        int end = blank > longest / 2
                ? blank
                : line.offsetByCodePoints(0, Math.min(longest / 2, line.codePointCount(0, line.length())));
        return line.substring(0, end) + "…";
    }
}
