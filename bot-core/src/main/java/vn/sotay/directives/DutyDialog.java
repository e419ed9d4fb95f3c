package vn.sotay.directives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Dialog;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Update;
import vn.sotay.documents.DocumentId;
import vn.sotay.language.VietnamTime;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.MemberId;

/// ```
/// — việc của cấp ủy
/// — Những văn bản cấp ủy còn phải ban hành … [05/12/2026: kế hoạch thực hiện …]
/// — [Đã ban hành] → 12-KH/ĐU ngày 05/12/2026 → [Xác nhận]
/// ```
/// For the officers of a committee; anybody else is told so.
public final class DutyDialog implements Dialog<DutyDialog.State> {
    private static final int MOST_SHOWN = 8;
    private static final int LONGEST_REASON = 500;
    private static final Set<String> OPENING = Set.of("viec cua cap uy", "viec cap uy", "viec phai lam");

    private final Duties duties;

    public sealed interface State extends DialogState {
        record Answering(long duty) implements State {}

        record Confirming(long duty, String symbol, String issuedOn) implements State {}

        record AskingTime(long duty) implements State {}
    }

    public DutyDialog(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String name() {
        return DutyChoice.NAME;
    }

    @Override
    public Class<State> states() {
        return State.class;
    }

    @Override
    public boolean opensWith(Update update) {
        return switch (update) {
            case Update.Chosen chosen -> opens(chosen.choice());
            case Update.Text(Update.Origin origin, String text) ->
                text.length() < 30 && OPENING.contains(VietnameseText.folded(text));
            default -> false;
        };
    }

    private static boolean opens(ChoiceId choice) {
        return choice.equals(DutyChoice.ALL)
                || DutyChoice.shown(choice).isPresent()
                || DutyChoice.answered(choice).isPresent()
                || DutyChoice.wished(choice).isPresent();
    }

    @Override
    public Next open(Turn turn) {
        if (!(turn.speaker() instanceof Speaker.KnownMember speaker)) return Next.finish();
        MemberId member = speaker.member().id();
        if (!duties.isOfficer(member)) return Next.finish(DutyWording.notAnOfficer(DutyChoice.toMenu()));
        if (!(turn.update() instanceof Update.Chosen chosen) || chosen.choice().equals(DutyChoice.ALL))
            return all(member);
        return pressed(chosen.choice(), member);
    }

    private Next all(MemberId member) {
        List<Reply.Choice> choices = duties.openOf(member, MOST_SHOWN).stream()
                .map(duty -> DutyChoice.show(duty.id(), label(duty)))
                .toList();
        return Next.finish(choices.isEmpty() ? DutyWording.none(DutyChoice.toMenu()) : discreet(choices));
    }

    /// Titles of internal documents stand on no button abroad.
    private static Reply discreet(List<Reply.Choice> choices) {
        List<Reply.Choice> numbered = new ArrayList<>();
        for (Reply.Choice choice : choices)
            numbered.add(new Reply.Choice(choice.id(), choice.label().split(":", 2)[0]));
        return new Reply.Discreet(DutyWording.all(choices), DutyWording.all(numbered));
    }

    private static String label(Duty duty) {
        return DutyWording.line(duty);
    }

    private Next pressed(ChoiceId choice, MemberId member) {
        Optional<DutyId> shown = DutyChoice.shown(choice);
        if (shown.isPresent())
            return duties.find(shown.get(), member)
                    .map(duty -> Next.finish(DutyWording.shown(duty, DutyChoice.of(duty.id()))))
                    .orElseGet(DutyDialog::gone);
        Optional<DutyId> answered = DutyChoice.answered(choice).filter(id -> isOpen(id, member));
        if (answered.isPresent())
            return Next.move(new State.Answering(answered.get().value()), DutyWording.askPlan());
        return DutyChoice.wished(choice)
                .filter(id -> isOpen(id, member))
                .<Next>map(id -> Next.move(new State.AskingTime(id.value()), DutyWording.askTime()))
                .orElseGet(DutyDialog::gone);
    }

    private boolean isOpen(DutyId id, MemberId member) {
        return duties.find(id, member).filter(duty -> duty.plan().isEmpty()).isPresent();
    }

    private static Next gone() {
        return Next.finish(DutyWording.gone(List.of(new Reply.Choice(DutyChoice.ALL, DutyWording.ALL_LABEL))));
    }

    @Override
    public Next on(State state, Turn turn) {
        if (!(turn.speaker() instanceof Speaker.KnownMember speaker)) return Next.finish();
        MemberId member = speaker.member().id();
        return switch (state) {
            case State.Answering(long duty) -> plan(duty, turn);
            case State.Confirming confirming -> confirmed(confirming, turn, member);
            case State.AskingTime(long duty) -> wish(new DutyId(duty), turn, member);
        };
    }

    private Next plan(long duty, Turn turn) {
        LocalDate today = VietnamTime.day(turn.now());
        return PlanWords.read(turn.words())
                .filter(plan -> plan.isSensible(today))
                .<Next>map(plan -> Next.move(
                        new State.Confirming(
                                duty, plan.symbol(), plan.issuedOn().toString()),
                        DutyWording.confirm(plan, confirming())))
                .orElseGet(() -> Next.stay(DutyWording.notRead()));
    }

    private static List<Reply.Choice> confirming() {
        return List.of(
                new Reply.Choice(DutyChoice.CONFIRM, DutyWording.CONFIRM_LABEL),
                new Reply.Choice(DutyChoice.AGAIN, DutyWording.AGAIN_LABEL));
    }

    private Next confirmed(State.Confirming state, Turn turn, MemberId member) {
        Plan plan = new Plan(state.symbol(), LocalDate.parse(state.issuedOn()), Optional.<DocumentId>empty());
        Optional<ChoiceId> choice =
                turn.update() instanceof Update.Chosen chosen ? Optional.of(chosen.choice()) : Optional.empty();
        if (choice.filter(DutyChoice.AGAIN::equals).isPresent())
            return Next.move(new State.Answering(state.duty()), DutyWording.askPlan());
        if (choice.filter(DutyChoice.CONFIRM::equals).isEmpty())
            return Next.stay(DutyWording.confirm(plan, confirming()));
        return duties.issued(new DutyId(state.duty()), member, plan, turn.now())
                ? Next.finish(DutyWording.kept(List.of(new Reply.Choice(DutyChoice.ALL, DutyWording.ALL_LABEL))))
                : gone();
    }

    private Next wish(DutyId id, Turn turn, MemberId member) {
        Optional<Duty> duty = duties.find(id, member);
        if (duty.isEmpty()) return gone();
        String words = turn.words().strip();
        Optional<LocalDate> until = PlanWords.day(words)
                .filter(day ->
                        day.isAfter(duty.get().due()) && words.length() > 20 && words.length() <= LONGEST_REASON);
        if (until.isEmpty()) return Next.stay(DutyWording.timeNotRead());
        return duties.wish(id, member, new Duty.Wish(until.get(), words), turn.now())
                ? Next.finish(DutyWording.wished(List.of(new Reply.Choice(DutyChoice.ALL, DutyWording.ALL_LABEL))))
                : gone();
    }
}
