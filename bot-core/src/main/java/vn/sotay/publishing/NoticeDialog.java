package vn.sotay.publishing;

import java.util.Optional;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Dialog;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Update;
import vn.sotay.organisation.MemberId;

/// ```
/// — «Nghị quyết số 05-NQ/TU … • …» [Đã nhận] [Đọc] [Hỏi]
/// — [Đã nhận]
/// — Đã ghi nhận: đồng chí đã nhận được. … [Đã hiểu] [Đọc] [Hỏi]
/// ```
/// Nobody stands in it: each button says all that it needs, however old it is.
public final class NoticeDialog implements Dialog<NoticeDialog.State> {
    private final Notices notices;

    public enum State implements DialogState {}

    public NoticeDialog(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return NoticeChoice.NAME;
    }

    @Override
    public Class<State> states() {
        return State.class;
    }

    @Override
    public boolean opensWith(Update update) {
        return update instanceof Update.Chosen chosen
                && NoticeChoice.read(chosen.choice()).isPresent();
    }

    @Override
    public Next open(Turn turn) {
        if (!(turn.speaker() instanceof Speaker.KnownMember speaker)
                || !(turn.update() instanceof Update.Chosen chosen)) return Next.finish();
        MemberId member = speaker.member().id();
        return NoticeChoice.read(chosen.choice())
                .flatMap(pressed -> notices.find(pressed.publication())
                        .map(notice -> pressed(pressed, notice, new Teller(member, turn))))
                .orElseGet(() -> Next.finish(NoticeWording.gone(NoticeChoice.toMenu())));
    }

    @Override
    public Next on(State state, Turn turn) {
        return open(turn);
    }

    /// Who lets us know something.
    private record Teller(MemberId member, Turn turn) {}

    private Next pressed(NoticeChoice.Pressed pressed, Notice notice, Teller teller) {
        PublicationId publication = pressed.publication();
        return switch (pressed) {
            case NoticeChoice.Pressed.Got got ->
                kept(publication, Mark.RECEIVED, teller)
                        ? Next.finish(NoticeWording.received(NoticeChoice.onward(publication, notice)))
                        : onlyShown(publication, notice);
            case NoticeChoice.Pressed.Along(PublicationId of, Notice.Way way) -> along(of, notice, way, teller);
            case NoticeChoice.Pressed.Understood understood ->
                notice.question()
                        .map(question ->
                                Next.finish(NoticeWording.asked(question, NoticeChoice.options(publication, question))))
                        .orElseGet(() -> understood(publication, notice, teller));
            case NoticeChoice.Pressed.Answer(PublicationId of, int option) -> answered(of, notice, option, teller);
        };
    }

    private Next along(PublicationId publication, Notice notice, Notice.Way way, Teller teller) {
        ChoiceId to = notice.ways().get(way);
        if (to == null) return Next.finish(NoticeWording.gone(NoticeChoice.toMenu()));
        kept(publication, way == Notice.Way.ASK ? Mark.RECEIVED : Mark.READ, teller);
        return new Next.PassOn(to);
    }

    private Next understood(PublicationId publication, Notice notice, Teller teller) {
        return kept(publication, Mark.UNDERSTOOD, teller)
                ? Next.finish(NoticeWording.understood(NoticeChoice.toMenu()))
                : onlyShown(publication, notice);
    }

    private Next answered(PublicationId publication, Notice notice, int option, Teller teller) {
        Optional<Notice.Question> question = notice.question();
        if (question.isEmpty()) return Next.finish(NoticeWording.gone(NoticeChoice.toMenu()));
        if (question.get().right() != option)
            return Next.finish(NoticeWording.wrong(NoticeChoice.onward(publication, notice)));
        return kept(publication, Mark.UNDERSTOOD, teller)
                ? Next.finish(NoticeWording.right(NoticeChoice.toMenu()))
                : onlyShown(publication, notice);
    }

    private static Next onlyShown(PublicationId publication, Notice notice) {
        return Next.finish(NoticeWording.onlyShown(NoticeChoice.ways(publication, notice)));
    }

    private boolean kept(PublicationId publication, Mark mark, Teller teller) {
        return notices.mark(publication, teller.member(), mark, teller.turn().now());
    }
}
