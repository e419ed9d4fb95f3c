package vn.sotay.enrolment;

import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Dialog;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.WayOut;

/// ```
/// — Xin chào
/// — Đây là Sổ Tay … Dữ liệu được lưu … [Đồng ý] [Để sau]
/// — Đồng ý
/// — Mời đồng chí gửi mã liên kết …
/// — K7M4-Q2XD                        or the number of their phone, by the channel's button
/// — Chào đồng chí Nguyễn Văn An …
/// ```
public final class EnrolmentDialog implements Dialog<EnrolmentDialog.State> {
    public static final String NAME = "enrol";

    private static final ChoiceId AGREE = ChoiceId.of(NAME, "agree");
    private static final ChoiceId LATER = ChoiceId.of(NAME, "later");

    private final LinkAccount linking;
    private final Optional<DemoMembers> demo;

    public sealed interface State extends DialogState {
        /// @param code what was sent before consent was given; used as soon as it is
        record AwaitingConsent(Optional<String> code) implements State {}

        record AwaitingCode(String consentVersion) implements State {}
    }

    /// @param demo present in demo mode only
    public EnrolmentDialog(Enrolments enrolments, GuessLimit limit, Optional<DemoMembers> demo) {
        this.linking = new LinkAccount(enrolments, limit, demo);
        this.demo = demo;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<State> states() {
        return State.class;
    }

    /// Strangers are brought here by the engine; members never are.
    @Override
    public boolean opensWith(Update update) {
        return false;
    }

    @Override
    public Next open(Turn turn) {
        Optional<String> code = Optional.of(turn.words()).filter(this::isCode);
        return Next.move(new State.AwaitingConsent(code), EnrolmentWording.WELCOME, consentQuestion());
    }

    @Override
    public Next on(State state, Turn turn) {
        Optional<WayOut> wayOut = WayOut.in(turn.update());
        return switch (state) {
            case State.AwaitingConsent waiting -> consent(waiting, turn);
            case State.AwaitingCode any when wayOut.isPresent() -> outOfCode(wayOut.get());
            case State.AwaitingCode waiting -> code(waiting, turn);
        };
    }

    private Next consent(State.AwaitingConsent state, Turn turn) {
        if (turn.update() instanceof Update.Chosen chosen) {
            if (chosen.choice().equals(AGREE)) return agreed(state, turn);
            if (chosen.choice().equals(LATER)) return Next.stay(EnrolmentWording.later(again()));
        }
        if (isCode(turn.words()))
            return Next.move(
                    new State.AwaitingConsent(Optional.of(turn.words())), EnrolmentWording.consentFirst(choices()));
        return Next.stay(EnrolmentWording.WELCOME, consentQuestion());
    }

    private Next agreed(State.AwaitingConsent state, Turn turn) {
        State.AwaitingCode next = new State.AwaitingCode(EnrolmentWording.CONSENT_VERSION);
        if (state.code().isPresent()) return linking.byCode(next, state.code().get(), turn);
        return Next.move(next, EnrolmentWording.askCode(demo.isPresent()));
    }

    private Next outOfCode(WayOut way) {
        return switch (way) {
            case CANCEL -> Next.move(new State.AwaitingConsent(Optional.empty()), EnrolmentWording.later(again()));
            case MENU, HELP -> Next.stay(EnrolmentWording.codeHelp(demo.isPresent()));
        };
    }

    private Next code(State.AwaitingCode state, Turn turn) {
        if (turn.update() instanceof Update.Chosen) return Next.stay(EnrolmentWording.askCode(demo.isPresent()));
        if (turn.update() instanceof Update.Phone phone) return phone(state, phone, turn);
        if (isCode(turn.words())) return linking.byCode(state, turn.words(), turn);
        return Next.stay(EnrolmentWording.notACode(demo.isPresent()));
    }

    /// Consent is to one text: who agreed before that told of numbers is asked again.
    private Next phone(State.AwaitingCode state, Update.Phone phone, Turn turn) {
        if (!state.consentVersion().equals(EnrolmentWording.CONSENT_VERSION))
            return Next.move(new State.AwaitingConsent(Optional.empty()), consentQuestion());
        return linking.byPhone(state, phone, turn);
    }

    private boolean isCode(String words) {
        return linking.isDemo(words) || EnrolmentCode.in(words).isPresent();
    }

    private static Reply consentQuestion() {
        return EnrolmentWording.consentQuestion(choices());
    }

    private static List<Reply.Choice> choices() {
        return List.of(
                new Reply.Choice(AGREE, EnrolmentWording.AGREE_LABEL),
                new Reply.Choice(LATER, EnrolmentWording.LATER_LABEL));
    }

    private static List<Reply.Choice> again() {
        return List.of(new Reply.Choice(AGREE, EnrolmentWording.AGREE_LABEL));
    }
}
