package vn.sotay.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Reply;

/// The buttons of notices. Each names its publication, so it means the same for ever.
public final class NoticeChoice {
    static final String NAME = "notice";

    private static final String GOT = "got";
    private static final String UNDERSTOOD = "clear";
    private static final String ANSWER = "answer";
    private static final String WAY = "way";

    /// What a button says.
    sealed interface Pressed {
        PublicationId publication();

        record Got(PublicationId publication) implements Pressed {}

        record Understood(PublicationId publication) implements Pressed {}

        record Answer(PublicationId publication, int option) implements Pressed {}

        record Along(PublicationId publication, Notice.Way way) implements Pressed {}
    }

    private NoticeChoice() {}

    /// The notice as it goes out.
    public static Reply notice(PublicationId publication, Notice notice) {
        List<Reply.Choice> choices = new ArrayList<>();
        choices.add(new Reply.Choice(id(GOT, publication), NoticeWording.GOT_LABEL));
        choices.addAll(ways(publication, notice));
        return NoticeWording.notice(notice, choices);
    }

    /// What goes to whoever has not answered for a while.
    public static Reply reminder(PublicationId publication, Notice notice) {
        List<Reply.Choice> choices = new ArrayList<>();
        choices.add(new Reply.Choice(id(GOT, publication), NoticeWording.GOT_LABEL));
        choices.addAll(ways(publication, notice));
        return NoticeWording.reminder(notice, choices);
    }

    /// What can be done with it after it was received.
    static List<Reply.Choice> onward(PublicationId publication, Notice notice) {
        List<Reply.Choice> choices = new ArrayList<>(ways(publication, notice));
        choices.addFirst(new Reply.Choice(id(UNDERSTOOD, publication), NoticeWording.UNDERSTOOD_LABEL));
        return choices;
    }

    static List<Reply.Choice> ways(PublicationId publication, Notice notice) {
        return notice.waysInOrder().keySet().stream()
                .map(way -> new Reply.Choice(id(WAY, publication, way), NoticeWording.label(way)))
                .toList();
    }

    static List<Reply.Choice> options(PublicationId publication, Notice.Question question) {
        List<Reply.Choice> choices = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++)
            choices.add(new Reply.Choice(
                    id(ANSWER, publication, i), question.options().get(i)));
        return choices;
    }

    static List<Reply.Choice> toMenu() {
        return List.of(Conversations.menuChoice());
    }

    private static ChoiceId id(String action, PublicationId publication, Object... more) {
        Object[] parts = new Object[more.length + 2];
        parts[0] = action;
        parts[1] = publication.value();
        System.arraycopy(more, 0, parts, 2, more.length);
        return ChoiceId.of(NAME, parts);
    }

    /// Empty when the button is none of a notice's.
    static Optional<Pressed> read(ChoiceId choice) {
        if (!choice.dialog().equals(NAME) || !choice.argument(0).matches("\\d{1,18}")) return Optional.empty();
        PublicationId publication = new PublicationId(Long.parseLong(choice.argument(0)));
        String more = choice.argument(1);
        return switch (choice.action()) {
            case GOT -> Optional.of(new Pressed.Got(publication));
            case UNDERSTOOD -> Optional.of(new Pressed.Understood(publication));
            case ANSWER ->
                more.matches("[0-3]")
                        ? Optional.of(new Pressed.Answer(publication, Integer.parseInt(more)))
                        : Optional.empty();
            case WAY ->
                Arrays.stream(Notice.Way.values())
                        .filter(way -> way.name().equals(more))
                        .findFirst()
                        .map(way -> new Pressed.Along(publication, way));
            default -> Optional.empty();
        };
    }
}
