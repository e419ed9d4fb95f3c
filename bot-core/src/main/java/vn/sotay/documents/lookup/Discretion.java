package vn.sotay.documents.lookup;

import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Validity;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.handout.OneTimeLinks;

/// What is said instead where the servers of a channel stand abroad: of an internal document not even its
/// name, also under a public one that it replaces or is replaced by.
final class Discretion {
    private final Documents documents;
    private final Handout handout;

    Discretion(Documents documents, Handout handout) {
        this.documents = documents;
        this.handout = handout;
    }

    /// Whether the text of the document is not shown where the member is.
    boolean hides(Document document, Speaker.KnownMember member) {
        return document.access().isInternal()
                && !handout.domestic().include(member.account().channel());
    }

    /// @param ordinal where the quotation begins
    Reply card(Document document, int ordinal, Reply.Card full, Speaker.KnownMember member) {
        if (document.access().isInternal())
            return new Reply.Discreet(full, elsewhere(document, ordinal, full.choices(), member));
        String footer = CardWording.source(nameless(document, member));
        return footer.equals(full.footer())
                ? full
                : new Reply.Discreet(full, new Reply.Card(full.heading(), full.text(), footer, full.choices()));
    }

    /// @param abroad says the same without naming the document
    static Reply naming(Document document, Reply full, Reply abroad) {
        return document.access().isInternal() ? new Reply.Discreet(full, abroad) : full;
    }

    private Reply elsewhere(Document document, int ordinal, List<Reply.Choice> choices, Speaker.KnownMember member) {
        if (!hides(document, member)) return CardWording.internal(choices);
        return handout.link(new OneTimeLinks.Target.Text(document.id(), ordinal), member.account())
                .map(CardWording::internal)
                .orElseGet(() -> CardWording.internal(choices));
    }

    private Document nameless(Document document, Speaker.KnownMember member) {
        return new Document(
                document.id(),
                document.identity(),
                document.title(),
                document.owner(),
                document.access(),
                nameless(document.validity(), member));
    }

    private Validity nameless(Validity validity, Speaker.KnownMember member) {
        return switch (validity) {
            case Validity.InForce(
                    List<Validity.Link> amended,
                    List<Validity.Link> replaces,
                    List<Validity.Link> amends) ->
                new Validity.InForce(nameless(amended, member), nameless(replaces, member), nameless(amends, member));
            case Validity.Replaced(DocumentId by, String title, var since, Optional<Validity.Link> now) ->
                new Validity.Replaced(by, title(by, title, member), since, now.map(link -> nameless(link, member)));
            case Validity.Ended(DocumentId by, String title, var since) ->
                new Validity.Ended(by, title(by, title, member), since);
            case Validity.NotYet notYet -> notYet;
            case Validity.Expired expired -> expired;
        };
    }

    private List<Validity.Link> nameless(List<Validity.Link> links, Speaker.KnownMember member) {
        return links.stream().map(link -> nameless(link, member)).toList();
    }

    private Validity.Link nameless(Validity.Link link, Speaker.KnownMember member) {
        return new Validity.Link(link.document(), title(link.document(), link.title(), member), link.since());
    }

    private String title(DocumentId id, String title, Speaker.KnownMember member) {
        return documents
                .find(id, member)
                .filter(document -> document.access().isInternal())
                .map(document -> CardWording.ANOTHER)
                .orElse(title);
    }
}
