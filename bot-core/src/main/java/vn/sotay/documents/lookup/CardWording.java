package vn.sotay.documents.lookup;

import java.util.List;
import vn.sotay.conversation.Reply;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Passage;

/// What is said around quoted passages.
final class CardWording {
    private static final int LONGEST_LINE = 120;

    private CardWording() {}

    static Reply passage(Document document, Passage passage, List<Reply.Choice> choices) {
        Reply.Heading heading = new Reply.Heading(DocumentWording.nameAndTitle(document), passage.path());
        return new Reply.Card(heading, passage.text(), source(document), choices);
    }

    /// Several passages on end, each under the headings that begin with it.
    static Reply part(Document document, List<Passage> passages, List<Reply.Choice> choices) {
        Reply.Heading heading = new Reply.Heading(DocumentWording.nameAndTitle(document), span(passages));
        return new Reply.Card(heading, ReadingText.of(passages), source(document), choices);
    }

    static Reply readElsewhere(Document document, List<Reply.Choice> choices) {
        Reply.Heading heading = new Reply.Heading(DocumentWording.nameAndTitle(document), "");
        return new Reply.Card(
                heading,
                "Văn bản này thuộc loại hạn chế nên không hiển thị nội dung tại đây. Mời đồng chí đọc tại văn phòng cấp ủy.",
                source(document),
                choices);
    }

    static Reply end(Document document, List<Reply.Choice> choices) {
        return new Reply.Menu("Hết " + DocumentWording.name(document) + ".", choices);
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
    private static String source(Document document) {
        String after = DocumentWording.predecessors(document.validity());
        String source = DocumentWording.source(document);
        return after.isEmpty() ? source : source + "\n" + LookUpWording.shortened(after, LONGEST_LINE);
    }
}
