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

/// Labels of buttons, questions back, and lists to choose from.
final class LookUpWording {
    static final String SEARCH_LABEL = "Tra cứu văn bản";
    static final String LATEST_LABEL = "Văn bản mới nhất";
    static final String READ_ON_LABEL = "Đọc tiếp";
    static final String WHOLE_LABEL = "Toàn văn";
    static final String ORIGINAL_LABEL = "Tệp gốc";
    static final String OTHERS_LABEL = "Kết quả khác";
    static final String SUCCESSOR_LABEL = "Văn bản thay thế";
    static final String ENDING_LABEL = "Văn bản bãi bỏ";
    static final String AMENDMENT_LABEL = "Văn bản sửa đổi";
    static final String NOT_MEANT_LABEL = "Chưa đúng ý tôi";
    static final String OFFICER_LABEL = "Hỏi cán bộ";
    static final String AS_TYPED_LABEL = "Tìm đúng như đã gõ";

    static final int LONGEST_ECHO = 80;
    private static final int LONGEST_LABEL = 90;

    private LookUpWording() {}

    static Reply askWords() {
        return new Reply.Text(
                "Mời đồng chí gõ câu hỏi, từ khóa hoặc số văn bản cần tìm. Ví dụ: thời gian sinh hoạt chi bộ, hoặc 05-NQ/TU");
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
        return sameNumber(
                documents.size(),
                "cùng số " + documents.getFirst().identity().number().symbol(),
                choices);
    }

    static Reply sameNumber(int count, List<Reply.Choice> choices) {
        return sameNumber(count, "cùng số này", choices);
    }

    private static Reply sameNumber(int count, String number, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Có " + count + " văn bản " + number
                        + ", ban hành vào các thời điểm khác nhau. Đồng chí cần văn bản nào?",
                choices);
    }

    /// An internal document on a button, where it may not be named.
    static String internal(Document document) {
        return "Văn bản nội bộ, ngày "
                + DocumentWording.day(document.identity().number().issuedOn());
    }

    /// "Chỉ thị 03-CT/TU ngày 12/03/2026 về …"
    static String dated(Document document) {
        return shortened(
                document.identity().kind().printed() + " "
                        + document.identity().number().symbol() + " ngày "
                        + DocumentWording.day(document.identity().number().issuedOn()) + " " + document.title(),
                LONGEST_LABEL);
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

    static String label(Document document) {
        if (document.identity().kind() == DocumentKind.ANSWERS)
            return shortened(DocumentWording.nameAndTitle(document), LONGEST_LABEL);
        String title = document.identity().kind().printed() + " "
                + document.identity().number().symbol() + " ("
                + document.identity().number().issuedOn().getYear() + ") "
                + document.title();
        return shortened(title, LONGEST_LABEL);
    }

    static String shortened(String text, int longest) {
        String line = text.replace('\n', ' ');
        if (line.length() <= longest) return line;
        int blank = line.lastIndexOf(' ', longest - 1);
        int end = blank > longest / 2
                ? blank
                : line.offsetByCodePoints(0, Math.min(longest / 2, line.codePointCount(0, line.length())));
        return line.substring(0, end) + "…";
    }
}
