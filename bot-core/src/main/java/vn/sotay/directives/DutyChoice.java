package vn.sotay.directives;

import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Reply;

/// The buttons of duties.
public final class DutyChoice {
    static final String NAME = "duty";
    static final ChoiceId ALL = ChoiceId.of(NAME, "all");
    static final ChoiceId CONFIRM = ChoiceId.of(NAME, "confirm");
    static final ChoiceId AGAIN = ChoiceId.of(NAME, "again");

    private static final String SHOW = "show";
    private static final String ISSUED = "issued";
    private static final String TIME = "time";

    private DutyChoice() {}

    public static Reply.Choice show(DutyId id, String label) {
        return new Reply.Choice(ChoiceId.of(NAME, SHOW, id.value()), label);
    }

    static Reply.Choice issued(DutyId id) {
        return new Reply.Choice(ChoiceId.of(NAME, ISSUED, id.value()), DutyWording.ISSUED_LABEL);
    }

    static Reply.Choice time(DutyId id) {
        return new Reply.Choice(ChoiceId.of(NAME, TIME, id.value()), DutyWording.TIME_LABEL);
    }

    /// What is offered with a duty.
    public static List<Reply.Choice> of(DutyId id) {
        return List.of(issued(id), time(id));
    }

    static Optional<DutyId> shown(ChoiceId choice) {
        return id(choice, SHOW);
    }

    static Optional<DutyId> answered(ChoiceId choice) {
        return id(choice, ISSUED);
    }

    static Optional<DutyId> wished(ChoiceId choice) {
        return id(choice, TIME);
    }

    private static Optional<DutyId> id(ChoiceId choice, String action) {
        boolean is = choice.dialog().equals(NAME)
                && choice.action().equals(action)
                && choice.argument(0).matches("\\d{1,18}");
        return is ? Optional.of(new DutyId(Long.parseLong(choice.argument(0)))) : Optional.empty();
    }

    static List<Reply.Choice> toMenu() {
        return List.of(Conversations.menuChoice());
    }
}
