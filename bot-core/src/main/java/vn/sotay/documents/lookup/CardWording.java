package vn.sotay.documents.lookup;

import java.util.List;
import vn.sotay.conversation.Reply;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Passage;

/// What is said around quoted passages.
final class CardWording {
    /// An internal document where it may not be named.
    static final String ANOTHER = "một văn bản nội bộ";

    private static final int LONGEST_LINE = 120;
    private static final String RESTRICTED =
            "Văn bản này thuộc loại hạn chế nên không hiển thị nội dung tại đây. Mời đồng chí đọc tại văn phòng cấp ủy.";
    private static final String INTERNAL =
            "Đoạn này nằm trong văn bản nội bộ. Kênh trò chuyện này có máy chủ ở nước ngoài nên không hiển thị tại đây.";

    private CardWording() {}

    static Reply.Card passage(Document document, Passage passage, List<Reply.Choice> choices) {
        Reply.Heading heading = new Reply.Heading(DocumentWording.nameAndTitle(document), passage.path());
        return new Reply.Card(heading, passage.text(), source(document), choices);
    }

    /// Several passages on end, each under the headings that begin with it.
    static Reply.Card part(Document document, List<Passage> passages, List<Reply.Choice> choices) {
        Reply.Heading heading = new Reply.Heading(DocumentWording.nameAndTitle(document), span(passages));
        return new Reply.Card(heading, ReadingText.of(passages), source(document), choices);
    }

    static Reply.Card readElsewhere(Document document, List<Reply.Choice> choices) {
        Reply.Heading heading = new Reply.Heading(DocumentWording.nameAndTitle(document), "");
        return new Reply.Card(heading, RESTRICTED, source(document), choices);
    }

    static Reply readElsewhere(List<Reply.Choice> choices) {
        return new Reply.Menu(RESTRICTED, choices);
    }

    /// Where to read internal text that may not be shown here.
    static Reply internal(List<Reply.Choice> choices) {
        return new Reply.Menu(
                INTERNAL + " Mời đồng chí đọc trên Zalo hoặc trang trò chuyện của Sổ Tay, hoặc hỏi bí thư chi bộ.",
                choices);
    }

    static Reply internal(String url) {
        return new Reply.Link(
                INTERNAL
                        + " Mời đồng chí mở liên kết để đọc. Liên kết chỉ mở được một lần, trong 15 phút, và dành riêng"
                        + " cho đồng chí.",
                "Đọc văn bản",
                url);
    }

    static Reply end(Document document, List<Reply.Choice> choices) {
        return Discretion.naming(
                document,
                new Reply.Menu("Hết " + DocumentWording.name(document) + ".", choices),
                new Reply.Menu("Hết văn bản.", choices));
    }

    static Reply fileGone(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Không còn tệp gốc của văn bản này, hoặc đồng chí không thuộc phạm vi được đọc.", choices);
    }

    static Reply gone(List<Reply.Choice> choices) {
        return new Reply.Menu("Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.", choices);
    }

    private static String span(List<Passage> passages) {
        String first = passages.getFirst().path();
        String last = passages.getLast().path();
        return first.equals(last) ? first : first + " đến " + last;
    }

    /// Under the text: whose it is, whether it holds, and in a short line what it has come after.
    static String source(Document document) {
        String after = DocumentWording.predecessors(document.validity());
        String source = DocumentWording.source(document);
        return after.isEmpty() ? source : source + "\n" + LookUpWording.shortened(after, LONGEST_LINE);
    }
}
