package vn.sotay.enrolment;

import java.util.List;
import java.util.Set;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Dialog;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Update;
import vn.sotay.language.VietnameseText;

/// ```
/// — hủy liên kết
/// — Đồng chí muốn hủy liên kết tài khoản này …? [Hủy liên kết] [Giữ nguyên]
/// — Hủy liên kết
/// — Đã hủy liên kết …
/// ```
/// Consent can be withdrawn at any time (Luật 91/2025/QH15).
public final class UnlinkDialog implements Dialog<UnlinkDialog.State> {
    public static final String NAME = "unlink";

    /// A button with this id asks the question.
    public static final ChoiceId ASK = ChoiceId.of(NAME, "ask");

    private static final ChoiceId YES = ChoiceId.of(NAME, "yes");
    private static final ChoiceId NO = ChoiceId.of(NAME, "no");
    private static final Set<String> OPENING = Set.of("huy lien ket", "rut lai dong y", "huy dong y");

    private final Enrolments enrolments;

    public sealed interface State extends DialogState {
        record Confirming() implements State {}
    }

    public UnlinkDialog(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<State> states() {
        return State.class;
    }

    @Override
    public boolean opensWith(Update update) {
        if (update instanceof Update.Chosen chosen) return chosen.choice().equals(ASK);
        return update instanceof Update.Text text
                && text.text().length() < 40
                && OPENING.contains(VietnameseText.folded(text.text()));
    }

    @Override
    public Next open(Turn turn) {
        return Next.move(new State.Confirming(), question());
    }

    @Override
    public Next on(State state, Turn turn) {
        if (!(turn.update() instanceof Update.Chosen chosen)) return Next.stay(question());
        if (!chosen.choice().equals(YES)) return new Next.Finish(List.of());
        enrolments.unlink(turn.speaker().account(), turn.now());
        ChoiceId again = ChoiceId.of(EnrolmentDialog.NAME, "again");
        return Next.finish(EnrolmentWording.unlinked(List.of(new Reply.Choice(again, EnrolmentWording.RELINK_LABEL))));
    }

    private static Reply question() {
        return EnrolmentWording.askUnlink(List.of(
                new Reply.Choice(YES, EnrolmentWording.UNLINK_LABEL),
                new Reply.Choice(NO, EnrolmentWording.KEEP_LABEL)));
    }
}
