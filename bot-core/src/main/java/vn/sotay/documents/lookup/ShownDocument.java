package vn.sotay.documents.lookup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Inquiry;
import vn.sotay.documents.lookup.LookUpDialog.State;
import vn.sotay.language.PlainLetters;

/// Moving about in the document that was shown last: reading on, from its beginning, or at a place that is
/// named.
final class ShownDocument {
    private static final Pattern BELOW_AN_ARTICLE = Pattern.compile("(?:khoan|diem|tiet)\\b.*");
    private static final Pattern HEAD = Pattern.compile(",.*");

    private final Documents documents;
    private final Answering answering;
    private final Reader reader;

    ShownDocument(Documents documents, Answering answering, Reader reader) {
        this.documents = documents;
        this.answering = answering;
        this.reader = reader;
    }

    Optional<Next> readOn(Asking.Asked asked, Speaker.KnownMember member) {
        if (asked.isList()) return Optional.empty();
        DocumentId document = new DocumentId(asked.document());
        Reply reply = reader.read(new LookUpChoice.Position(document, asked.ordinal() + 1), member);
        int next = reply.choices().stream()
                .filter(choice -> choice.label().equals(LookUpWording.READ_ON_LABEL))
                .flatMap(choice -> LookUpChoice.position(choice.id()).stream())
                .mapToInt(LookUpChoice.Position::ordinal)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return Optional.of(Next.move(new State.Answered(asked.inquiry().kept(), asked.document(), next - 1), reply));
    }

    Optional<Next> whole(Asking.Asked asked, Speaker.KnownMember member) {
        if (asked.isList()) return Optional.empty();
        return Optional.of(
                Next.stay(reader.read(new LookUpChoice.Position(new DocumentId(asked.document()), 0), member)));
    }

    /// "khoản 3" means that of the article which stands open.
    Next place(Inquiry place, Asking.Asked asked, Speaker.KnownMember member) {
        DocumentId document = new DocumentId(asked.document());
        String words = place.topic();
        if (BELOW_AN_ARTICLE.matcher(PlainLetters.of(words)).matches()) words += " " + article(asked, member);
        Inquiry inside = Inquiry.of(words).within(document);
        return answering
                .answer(inside, member)
                .orElseGet(() -> Next.stay(documents
                        .find(document, member)
                        .map(found -> DeadEndWording.placeNotThere(found, place.typed(), reading(document)))
                        .orElseGet(() -> CardWording.gone(LookUpChoice.menu()))));
    }

    private String article(Asking.Asked asked, Speaker.KnownMember member) {
        String path = documents.passages(new DocumentId(asked.document()), asked.ordinal(), 1, member).stream()
                .map(passage -> HEAD.matcher(passage.path()).replaceFirst(""))
                .findFirst()
                .orElse("");
        return PlainLetters.of(path).startsWith("dieu") || PlainLetters.of(path).startsWith("muc") ? path : "";
    }

    private static List<Reply.Choice> reading(DocumentId document) {
        return List.of(LookUpChoice.read(document, 0, LookUpWording.WHOLE_LABEL));
    }
}
