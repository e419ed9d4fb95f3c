package vn.sotay.documents.reading;

import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Reply;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.handout.DocumentAttachments;

/// The buttons of reading. Each carries its document or section, so it means the same for ever.
public final class ReadingChoice {
    static final String NAME = "reading";
    static final ChoiceId SECTIONS = ChoiceId.of(NAME, "sections");
    static final ChoiceId KEPT = ChoiceId.of(NAME, "kept");
    static final ChoiceId UNDER_WAY = ChoiceId.of(NAME, "underway");

    private static final String OPEN = "open";
    private static final String KEEP = "keep";
    private static final String DROP = "drop";
    private static final String SECTION = "section";
    private static final String FILES = "files";
    private static final String FILE = "file";
    private static final String LISTEN = "listen";

    private ReadingChoice() {}

    /// Opens the document where the member stopped.
    public static ChoiceId open(DocumentId document) {
        return ChoiceId.of(NAME, OPEN, document.value());
    }

    /// Keeps it for later.
    public static Reply.Choice keep(DocumentId document) {
        return new Reply.Choice(ChoiceId.of(NAME, KEEP, document.value()), ReadingWording.KEEP_LABEL);
    }

    /// Lists what goes with it.
    public static Reply.Choice files(DocumentId document) {
        return new Reply.Choice(ChoiceId.of(NAME, FILES, document.value()), ReadingWording.FILES_LABEL);
    }

    /// Plays its recording.
    public static ChoiceId listen(DocumentId document) {
        return ChoiceId.of(NAME, LISTEN, document.value());
    }

    static Reply.Choice file(DocumentId document, DocumentAttachments.Attachment attachment) {
        return new Reply.Choice(
                ChoiceId.of(NAME, FILE, document.value(), attachment.number()), ReadingWording.file(attachment));
    }

    static Optional<DocumentId> filesOf(ChoiceId choice) {
        return document(choice, FILES);
    }

    static Optional<DocumentId> fileOf(ChoiceId choice) {
        return document(choice, FILE);
    }

    static Optional<DocumentId> listenedTo(ChoiceId choice) {
        return document(choice, LISTEN);
    }

    static Reply.Choice drop(DocumentId document) {
        return new Reply.Choice(ChoiceId.of(NAME, DROP, document.value()), ReadingWording.DROP_LABEL);
    }

    /// @param page from 0
    static ChoiceId section(long section, int page) {
        return ChoiceId.of(NAME, SECTION, section, page);
    }

    static Optional<DocumentId> opened(ChoiceId choice) {
        return document(choice, OPEN);
    }

    static Optional<DocumentId> keptBy(ChoiceId choice) {
        return document(choice, KEEP);
    }

    static Optional<DocumentId> droppedBy(ChoiceId choice) {
        return document(choice, DROP);
    }

    private static Optional<DocumentId> document(ChoiceId choice, String action) {
        return number(choice, action).map(DocumentId::new);
    }

    static Optional<Long> sectionOf(ChoiceId choice) {
        return number(choice, SECTION);
    }

    /// The second number of a button: a page, or an attachment.
    static int pageOf(ChoiceId choice) {
        return choice.argument(1).matches("\\d{1,4}") ? Integer.parseInt(choice.argument(1)) : 0;
    }

    private static Optional<Long> number(ChoiceId choice, String action) {
        boolean is = choice.dialog().equals(NAME)
                && choice.action().equals(action)
                && choice.argument(0).matches("\\d{1,18}");
        return is ? Optional.of(Long.parseLong(choice.argument(0))) : Optional.empty();
    }

    static List<Reply.Choice> toMenu() {
        return List.of(Conversations.menuChoice());
    }
}
