package vn.sotay.documents.lookup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Reply;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Filter;

/// The buttons of the look-up. Those that show a text carry its place in themselves, so they mean the same
/// for ever and pressing one twice shows the same; the others speak of the question asked last.
final class LookUpChoice {
    static final ChoiceId ASK = ChoiceId.of(LookUpDialog.NAME, "ask");
    static final ChoiceId LATEST = ChoiceId.of(LookUpDialog.NAME, "latest");
    static final ChoiceId OTHERS = ChoiceId.of(LookUpDialog.NAME, "others");
    static final ChoiceId MEANT = ChoiceId.of(LookUpDialog.NAME, "meant");
    static final ChoiceId AS_TYPED = ChoiceId.of(LookUpDialog.NAME, "typed");
    static final ChoiceId NOT_MEANT = ChoiceId.of(LookUpDialog.NAME, "wrong");

    static final ChoiceId OFFICER = ChoiceId.of(LookUpDialog.NAME, "officer");

    private static final String READ = "read";
    private static final String QUOTE = "quote";
    private static final String ORIGINAL = "file";
    private static final String WITHOUT = "without";
    private static final Set<String> OF_THE_QUESTION = Set.of("others", "meant", "typed", "wrong", "officer", WITHOUT);

    /// A place in a document.
    record Position(DocumentId document, int ordinal, boolean quoted) {
        Position(DocumentId document, int ordinal) {
            this(document, ordinal, false);
        }
    }

    private LookUpChoice() {}

    /// Whether the button means something only after a question.
    static boolean isOfTheQuestion(ChoiceId choice) {
        return OF_THE_QUESTION.contains(choice.action());
    }

    static Reply.Choice others() {
        return new Reply.Choice(OTHERS, LookUpWording.OTHERS_LABEL);
    }

    static Reply.Choice notMeant() {
        return new Reply.Choice(NOT_MEANT, LookUpWording.NOT_MEANT_LABEL);
    }

    static Reply.Choice officer() {
        return new Reply.Choice(OFFICER, LookUpWording.OFFICER_LABEL);
    }

    /// "✕ năm 2025"; takes the filter away.
    static Reply.Choice without(Filter filter) {
        return new Reply.Choice(ChoiceId.of(LookUpDialog.NAME, WITHOUT, filter.code()), LookUpWording.without(filter));
    }

    /// The code of the filter that the button takes away.
    static Optional<String> takenAway(ChoiceId choice) {
        return choice.action().equals(WITHOUT) ? Optional.of(choice.argument(0)) : Optional.empty();
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

    /// Sends the file that the document was read from.
    static Reply.Choice original(DocumentId document) {
        return new Reply.Choice(
                ChoiceId.of(LookUpDialog.NAME, ORIGINAL, document.value()), LookUpWording.ORIGINAL_LABEL);
    }

    /// The document whose file is wanted.
    static Optional<DocumentId> originalOf(ChoiceId choice) {
        if (!choice.action().equals(ORIGINAL)) return Optional.empty();
        try {
            return Optional.of(new DocumentId(Long.parseLong(choice.argument(0))));
        } catch (NumberFormatException forged) {
            return Optional.empty();
        }
    }

    static List<Reply.Choice> menu() {
        return List.of(Conversations.menuChoice());
    }
}
