package vn.sotay.documents;

import java.util.List;
import vn.sotay.conversation.Reply;

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

    private static final int LONGEST_ECHO = 80;
    private static final int LONGEST_LABEL = 90;

    private LookUpWording() {}

    static Reply askWords() {
        return new Reply.Text(
                "Mời đồng chí gõ câu hỏi, từ khóa hoặc số văn bản cần tìm. Ví dụ: thời gian sinh hoạt chi bộ, hoặc 05-NQ/TU");
    }

    static Reply nothingFound(String words, List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Không tìm thấy văn bản nào khớp với “" + shortened(words, LONGEST_ECHO)
                        + "”.\n\nĐồng chí có thể: gõ ít từ hơn, chỉ giữ từ chính; dùng từ khác cùng nghĩa;"
                        + " hoặc gõ số văn bản, ví dụ: 05-NQ/TU",
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
