package vn.sotay.documents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Documents;
import vn.sotay.documents.handout.DocumentAttachments;
import vn.sotay.documents.handout.DocumentAttachments.Attachment;
import vn.sotay.documents.handout.DocumentAttachments.Kind;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.handout.OneTimeLinks;

/// What goes with a document, handed over as the channel allows: the file, or a link to it where the channel's
/// servers stand abroad and the document is internal.
public final class ReadingFiles {
    private final Documents documents;
    private final DocumentAttachments attachments;
    private final Handout handout;

    public ReadingFiles(Documents documents, DocumentAttachments attachments, Handout handout) {
        this.documents = documents;
        this.attachments = attachments;
        this.handout = handout;
    }

    Next list(DocumentId id, Speaker.KnownMember member) {
        Optional<Document> document = documents.find(id, member);
        List<Reply.Choice> choices = new ArrayList<>(attachments.of(id, member).stream()
                .map(one -> ReadingChoice.file(id, one))
                .toList());
        if (document.isEmpty() || choices.isEmpty()) return Next.finish(ReadingWording.noFile(ReadingChoice.toMenu()));
        choices.add(new Reply.Choice(ReadingChoice.open(id), ReadingWording.ON_LABEL));
        return Next.finish(ReadingWording.files(document.get(), choices));
    }

    Next one(DocumentId id, int number, Speaker.KnownMember member) {
        return handed(id, one -> one.number() == number, member);
    }

    Next recording(DocumentId id, Speaker.KnownMember member) {
        return handed(id, one -> one.kind() == Kind.AUDIO, member);
    }

    private Next handed(DocumentId id, Predicate<Attachment> which, Speaker.KnownMember member) {
        Optional<Document> document = documents.find(id, member);
        Optional<Attachment> attachment =
                attachments.of(id, member).stream().filter(which).findFirst();
        if (document.isEmpty() || attachment.isEmpty())
            return Next.finish(ReadingWording.noFile(ReadingChoice.toMenu()));
        boolean hidden = attachment.get().file().internal()
                && !handout.domestic().include(member.account().channel());
        if (!hidden) return Next.stay(new Reply.File(attachment.get().file(), DocumentWording.name(document.get())));
        return handout.link(new OneTimeLinks.Target.File(attachment.get().file()), member.account())
                .map(url -> Next.stay(ReadingWording.byLink(url)))
                .orElseGet(() -> Next.finish(ReadingWording.elsewhere(ReadingChoice.toMenu())));
    }
}
