package vn.sotay.documents.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Passage;
import vn.sotay.documents.Validity;
import vn.sotay.documents.handout.DocumentAttachments;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.handout.OneTimeLinks;
import vn.sotay.documents.lookup.LookUpChoice.Position;
import vn.sotay.documents.reading.ReadingChoice;
import vn.sotay.documents.reading.ReadingPlace;
import vn.sotay.documents.reading.ReadingPlaces;

/// Shows passages: one as a quotation, or a part of the document from some place on.
final class Reader {
    /// Characters of a part: some phone screens, and within Zalo's 2,000 together with title and source.
    private static final int PART = 1_400;

    private static final int MOST_PASSAGES = 12;

    private final Documents documents;
    private final Handout handout;
    private final ReadingPlaces places;
    private final DocumentAttachments attachments;
    private final Discretion discretion;

    Reader(Documents documents, LookUpDialog.Reading reading) {
        this.documents = documents;
        this.handout = reading.handout();
        this.places = reading.places();
        this.attachments = reading.attachments();
        this.discretion = new Discretion(documents, reading.handout());
    }

    Reply read(Position at, Speaker.KnownMember member) {
        if (at.quoted()) return quote(at, List.of(), member).orElseGet(() -> CardWording.gone(LookUpChoice.menu()));
        return documents
                .find(at.document(), member)
                .map(document -> part(document, at, member))
                .orElseGet(() -> CardWording.gone(LookUpChoice.menu()));
    }

    private Reply part(Document document, Position at, Speaker.KnownMember member) {
        if (document.access() == AccessClass.RESTRICTED) return restricted(document, LookUpChoice.menu());
        List<Passage> ahead = documents.passages(document.id(), at.ordinal(), MOST_PASSAGES, member);
        if (ahead.isEmpty()) return CardWording.end(document, LookUpChoice.menu());
        List<Passage> part = fitting(ahead);
        int next = part.getLast().ordinal() + 1;
        boolean more = part.size() < ahead.size();
        places.reached(
                member.member().id(),
                document.id(),
                at.ordinal(),
                !more,
                handout.time().instant());
        List<Reply.Choice> choices = new ArrayList<>();
        if (more && !discretion.hides(document, member))
            choices.add(LookUpChoice.read(document.id(), next, LookUpWording.READ_ON_LABEL));
        if (!discretion.hides(document, member)
                && handout.originals().original(document.id(), member).isPresent())
            choices.add(LookUpChoice.original(document.id()));
        if (!attachments.of(document.id(), member).isEmpty()) choices.add(ReadingChoice.files(document.id()));
        if (more && !isKept(document, member)) choices.add(ReadingChoice.keep(document.id()));
        successor(document).ifPresent(choices::add);
        choices.addAll(LookUpChoice.menu());
        return discretion.card(document, at.ordinal(), CardWording.part(document, part, choices), member);
    }

    private boolean isKept(Document document, Speaker.KnownMember member) {
        return places.find(member.member().id(), document.id())
                .filter(ReadingPlace::kept)
                .isPresent();
    }

    /// The file itself; where it may not be sent, a link to it.
    Reply original(DocumentId id, Speaker.KnownMember member) {
        Optional<Document> document = documents.find(id, member);
        Optional<SentFile> file = handout.originals().original(id, member);
        if (document.isEmpty() || file.isEmpty()) return CardWording.fileGone(LookUpChoice.menu());
        if (!discretion.hides(document.get(), member))
            return new Reply.File(file.get(), DocumentWording.name(document.get()));
        return handout.link(new OneTimeLinks.Target.File(file.get()), member.account())
                .map(CardWording::internal)
                .orElseGet(() -> CardWording.internal(LookUpChoice.menu()));
    }

    private static List<Passage> fitting(List<Passage> ahead) {
        int size = 1;
        while (size < ahead.size() && ReadingText.of(ahead.subList(0, size + 1)).length() <= PART) size++;
        return ahead.subList(0, size);
    }

    /// @param more buttons that follow those of the passage
    Optional<Reply> quote(Position at, List<Reply.Choice> more, Speaker.KnownMember member) {
        Optional<Document> found = documents.find(at.document(), member);
        if (found.isEmpty()) return Optional.empty();
        Document document = found.get();
        List<Passage> two = documents.passages(document.id(), at.ordinal(), 2, member);
        if (two.isEmpty() && document.access() != AccessClass.RESTRICTED) return Optional.empty();
        List<Reply.Choice> choices = new ArrayList<>();
        if (!discretion.hides(document, member)) choices.addAll(onward(document, at.ordinal(), two.size()));
        successor(document).ifPresent(choices::add);
        choices.addAll(more);
        if (choices.isEmpty()) choices.addAll(LookUpChoice.menu());
        return Optional.of(
                two.isEmpty()
                        ? restricted(document, choices)
                        : discretion.card(
                                document,
                                at.ordinal(),
                                CardWording.passage(document, two.getFirst(), choices),
                                member));
    }

    private static Reply restricted(Document document, List<Reply.Choice> choices) {
        return Discretion.naming(
                document, CardWording.readElsewhere(document, choices), CardWording.readElsewhere(choices));
    }

    private static List<Reply.Choice> onward(Document document, int ordinal, int ahead) {
        List<Reply.Choice> choices = new ArrayList<>();
        if (ahead > 1) choices.add(LookUpChoice.read(document.id(), ordinal + 1, LookUpWording.READ_ON_LABEL));
        if (ahead > 0) choices.add(LookUpChoice.read(document.id(), 0, LookUpWording.WHOLE_LABEL));
        return choices;
    }

    private static Optional<Reply.Choice> successor(Document document) {
        return switch (document.validity()) {
            case Validity.Replaced replaced ->
                Optional.of(LookUpChoice.read(replaced.instead(), 0, LookUpWording.SUCCESSOR_LABEL));
            case Validity.Ended ended -> Optional.of(LookUpChoice.read(ended.by(), 0, LookUpWording.ENDING_LABEL));
            case Validity.InForce inForce -> amendment(inForce);
            case Validity.NotYet notYet -> Optional.empty();
            case Validity.Expired expired -> Optional.empty();
        };
    }

    private static Optional<Reply.Choice> amendment(Validity.InForce inForce) {
        return inForce.amended().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LookUpChoice.read(inForce.amended().getLast().document(), 0, LookUpWording.AMENDMENT_LABEL));
    }
}
