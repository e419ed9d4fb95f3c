package vn.sotay.conversation;

import java.util.List;

/// Trình đơn: the way back from everywhere, made of what the dialogs offer.
final class Menu {
    private static final String NAME = "menu";
    private static final ChoiceId SHOW = ChoiceId.of(NAME, "show");

    private final List<Reply.Choice> entries;

    private Menu(List<Reply.Choice> entries) {
        this.entries = entries;
    }

    static Menu of(List<Dialog<?>> dialogs) {
        return new Menu(dialogs.stream()
                .flatMap(dialog -> dialog.menuEntries().stream())
                .toList());
    }

    static boolean opensWith(Update.Chosen chosen) {
        return chosen.choice().equals(SHOW);
    }

    List<Reply> on(WayOut way) {
        return switch (way) {
            case MENU -> show();
            case CANCEL -> List.of(new Reply.Menu(ConversationWording.CANCELLED, entries));
            case HELP -> List.of(new Reply.Menu(ConversationWording.HELP, entries));
        };
    }

    List<Reply> show() {
        return List.of(new Reply.Menu(ConversationWording.MENU, entries));
    }

    List<Reply> welcome(Speaker speaker) {
        Reply nameless = new Reply.Menu(ConversationWording.WELCOME_BACK, entries);
        return switch (speaker) {
            case Speaker.KnownMember known ->
                List.of(new Reply.Discreet(
                        new Reply.Menu(
                                ConversationWording.welcomeBack(known.member().fullName()), entries),
                        nameless));
            case Speaker.Stranger stranger -> List.of(nameless);
        };
    }

    List<Reply> noLongerThere() {
        return List.of(new Reply.Menu(ConversationWording.NO_LONGER_THERE, entries));
    }

    Reply empty() {
        return new Reply.Menu(ConversationWording.EMPTY, toMenu());
    }

    Reply tooLong() {
        return new Reply.Menu(ConversationWording.TOO_LONG, toMenu());
    }

    Reply notUnderstood() {
        return new Reply.Menu(ConversationWording.NOT_UNDERSTOOD, toMenu());
    }

    private static List<Reply.Choice> toMenu() {
        return List.of(choice());
    }

    static Reply.Choice choice() {
        return new Reply.Choice(SHOW, ConversationWording.MENU_LABEL);
    }
}
