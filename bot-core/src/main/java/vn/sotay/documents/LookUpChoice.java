package vn.sotay.documents;

import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Reply;

/// The buttons of the look-up. Those that show a text carry its place in themselves, so they mean the same
/// for ever and pressing one twice shows the same.
final class LookUpChoice {
    static final ChoiceId ASK = ChoiceId.of(LookUpDialog.NAME, "ask");
    static final ChoiceId LATEST = ChoiceId.of(LookUpDialog.NAME, "latest");

    private static final ChoiceId OTHERS = ChoiceId.of(LookUpDialog.NAME, "others");
    private static final String READ = "read";
    private static final String QUOTE = "quote";

    /// A place in a document.
    record Position(DocumentId document, int ordinal, boolean quoted) {
        Position(DocumentId document, int ordinal) {
            this(document, ordinal, false);
        }
    }

    private LookUpChoice() {}

    static boolean isOthers(ChoiceId choice) {
        return choice.equals(OTHERS);
    }

    static Reply.Choice others() {
        return new Reply.Choice(OTHERS, LookUpWording.OTHERS_LABEL);
    }

    /// Reads on from a passage.
    static Reply.Choice read(DocumentId document, int ordinal, String label) {
        return new Reply.Choice(ChoiceId.of(LookUpDialog.NAME, READ, document.value(), ordinal), label);
    }

    /// Shows one passage.
    static Reply.Choice quote(Document document, int ordinal, String label) {
        return new Reply.Choice(
                ChoiceId.of(LookUpDialog.NAME, QUOTE, document.id().value(), ordinal), label);
    }

    static Optional<Position> position(ChoiceId choice) {
        boolean quoted = choice.action().equals(QUOTE);
        if (!quoted && !choice.action().equals(READ)) return Optional.empty();
        try {
            DocumentId document = new DocumentId(Long.parseLong(choice.argument(0)));
            return Optional.of(new Position(document, Integer.parseInt(choice.argument(1)), quoted));
        } catch (NumberFormatException forged) {
            return Optional.empty();
        }
    }

    static List<Reply.Choice> menu() {
        return List.of(Conversations.menuChoice());
    }
}
