package vn.sotay.feedback;

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
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.language.VietnamTime;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// ```
/// — góp ý
/// — Đồng chí muốn gửi gì? … [Kiến nghị] [Góp ý]
/// — [Kiến nghị] → [Chi bộ thôn 2] → words → [Gửi]
/// — Đã gửi. Mã số: KN-2026-000123. Chi bộ thôn 2 trả lời chậm nhất ngày …
/// ```
/// Nothing is sent before the member has seen it once more and pressed Gửi.
public final class ProposalDialog implements Dialog<ProposalDialog.State> {
    static final int LONGEST = 2_000;

    private static final int SHORTEST = 10;
    private static final int MOST_SHOWN = 8;
    private static final int MOST_ADDRESSEES = 5;
    private static final Set<String> OPENING =
            Set.of("gop y", "kien nghi", "gui gop y", "gui kien nghi", "gop y kien nghi", "y kien");
    private static final Set<String> OWN = Set.of("gop y cua toi", "kien nghi cua toi", "y kien cua toi");

    private final Proposals proposals;
    private final DomesticChannels domestic;

    public sealed interface State extends DialogState {
        record ChoosingAddressee(ProposalKind kind) implements State {}

        record ChoosingName(ProposalKind kind, UnitId to, String name) implements State {}

        record Writing(ProposalKind kind, UnitId to, String name, boolean named) implements State {}

        record Confirming(Writing draft, String words) implements State {}

        record Adding(long proposal) implements State {}
    }

    public ProposalDialog(Proposals proposals, DomesticChannels domestic) {
        this.proposals = proposals;
        this.domestic = domestic;
    }

    @Override
    public String name() {
        return ProposalChoice.NAME;
    }

    @Override
    public Class<State> states() {
        return State.class;
    }

    @Override
    public List<Reply.Choice> menuEntries() {
        return List.of(new Reply.Choice(ProposalChoice.START, ProposalWording.MENU_LABEL));
    }

    @Override
    public boolean opensWith(Update update) {
        return switch (update) {
            case Update.Chosen chosen -> opens(chosen.choice());
            case Update.Text(Update.Origin origin, String text) -> text.length() < 30 && isAsked(text);
            default -> false;
        };
    }

    private static boolean isAsked(String text) {
        String folded = VietnameseText.folded(text);
        return OPENING.contains(folded) || OWN.contains(folded);
    }

    private static boolean opens(ChoiceId choice) {
        return choice.equals(ProposalChoice.START)
                || choice.equals(ProposalChoice.MINE)
                || ProposalChoice.kindOf(choice).isPresent()
                || ProposalChoice.shown(choice).isPresent()
                || ProposalChoice.addedTo(choice).isPresent();
    }

    @Override
    public Next open(Turn turn) {
        if (!(turn.speaker() instanceof Speaker.KnownMember speaker)) return Next.finish();
        if (!domestic.include(speaker.account().channel()))
            return Next.finish(ProposalWording.notHere(ProposalChoice.toMenu()));
        MemberId member = speaker.member().id();
        LocalDate today = VietnamTime.day(turn.now());
        if (turn.update() instanceof Update.Chosen chosen) return pressed(chosen.choice(), member, today);
        return OWN.contains(VietnameseText.folded(turn.words())) ? mine(member, today) : start();
    }

    private Next pressed(ChoiceId choice, MemberId member, LocalDate today) {
        if (choice.equals(ProposalChoice.MINE)) return mine(member, today);
        Optional<ProposalKind> kind = ProposalChoice.kindOf(choice);
        if (kind.isPresent()) return whom(kind.get(), member);
        Optional<ProposalId> shown = ProposalChoice.shown(choice);
        if (shown.isPresent()) return shown(shown.get(), member, today);
        return ProposalChoice.addedTo(choice)
                .filter(id -> proposals.find(id, member).isPresent())
                .<Next>map(id -> Next.move(new State.Adding(id.value()), ProposalWording.writeMore()))
                .orElseGet(ProposalDialog::start);
    }

    private static Next start() {
        return Next.finish(ProposalWording.start(List.of(
                ProposalChoice.kind(ProposalKind.PROPOSAL),
                ProposalChoice.kind(ProposalKind.OPINION),
                new Reply.Choice(ProposalChoice.MINE, ProposalWording.MINE_LABEL))));
    }

    private Next whom(ProposalKind kind, MemberId member) {
        List<Proposal.Addressee> addressees = proposals.addressees(member);
        List<Reply.Choice> choices = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_ADDRESSEES, addressees.size()); i++)
            choices.add(ProposalChoice.to(i, addressees.get(i)));
        if (choices.isEmpty()) return Next.finish(ProposalWording.nobody(ProposalChoice.toMenu()));
        return Next.move(new State.ChoosingAddressee(kind), ProposalWording.whom(choices));
    }

    private Next mine(MemberId member, LocalDate today) {
        List<Reply.Choice> choices = proposals.of(member, MOST_SHOWN).stream()
                .map(one -> ProposalChoice.show(one.id(), ProposalWording.line(one, today)))
                .toList();
        return Next.finish(
                choices.isEmpty()
                        ? ProposalWording.none(
                                List.of(new Reply.Choice(ProposalChoice.START, ProposalWording.MENU_LABEL)))
                        : ProposalWording.mine(choices));
    }

    private Next shown(ProposalId id, MemberId member, LocalDate today) {
        List<Reply.Choice> choices = new ArrayList<>(List.of(ProposalChoice.add(id)));
        choices.addAll(ProposalChoice.toMenu());
        return Next.finish(proposals
                .find(id, member)
                .map(one -> ProposalWording.shown(one, today, choices))
                .orElseGet(() -> ProposalWording.gone(ProposalChoice.toMenu())));
    }

    @Override
    public Next on(State state, Turn turn) {
        if (!(turn.speaker() instanceof Speaker.KnownMember speaker)) return Next.finish();
        MemberId member = speaker.member().id();
        return switch (state) {
            case State.ChoosingAddressee(ProposalKind kind) -> chosen(kind, turn, member);
            case State.ChoosingName(ProposalKind kind, UnitId to, String name) -> named(kind, to, name, turn);
            case State.Writing writing -> written(writing, turn.words());
            case State.Confirming confirming -> confirmed(confirming, turn, member);
            case State.Adding(long id) -> added(new ProposalId(id), turn, member);
        };
    }

    private Next chosen(ProposalKind kind, Turn turn, MemberId member) {
        List<Proposal.Addressee> addressees = proposals.addressees(member);
        Optional<Proposal.Addressee> to = choice(turn)
                .flatMap(ProposalChoice::nthOf)
                .filter(nth -> nth < addressees.size())
                .map(addressees::get);
        if (to.isEmpty()) return whom(kind, member);
        UnitId unit = to.get().unit();
        String name = to.get().name();
        if (kind == ProposalKind.PROPOSAL)
            return Next.move(new State.Writing(kind, unit, name, true), ProposalWording.write(name));
        return Next.move(new State.ChoosingName(kind, unit, name), ProposalWording.named(naming()));
    }

    private static List<Reply.Choice> naming() {
        return List.of(
                new Reply.Choice(ProposalChoice.NAMED, ProposalWording.NAMED_LABEL),
                new Reply.Choice(ProposalChoice.NAMELESS, ProposalWording.NAMELESS_LABEL));
    }

    private static Next named(ProposalKind kind, UnitId to, String name, Turn turn) {
        Optional<ChoiceId> choice = choice(turn);
        boolean named = choice.filter(ProposalChoice.NAMED::equals).isPresent();
        if (!named && choice.filter(ProposalChoice.NAMELESS::equals).isEmpty())
            return Next.stay(ProposalWording.named(naming()));
        return Next.move(new State.Writing(kind, to, name, named), ProposalWording.write(name));
    }

    private static Next written(State.Writing writing, String words) {
        if (words.strip().length() < SHORTEST) return Next.stay(ProposalWording.empty());
        if (words.length() > LONGEST) return Next.stay(ProposalWording.tooLong(LONGEST));
        return Next.move(
                new State.Confirming(writing, words.strip()),
                ProposalWording.confirm(writing.name(), writing.named(), words.strip(), confirming()));
    }

    private static List<Reply.Choice> confirming() {
        return List.of(
                new Reply.Choice(ProposalChoice.SEND, ProposalWording.SEND_LABEL),
                new Reply.Choice(ProposalChoice.REWRITE, ProposalWording.REWRITE_LABEL));
    }

    private Next confirmed(State.Confirming confirming, Turn turn, MemberId member) {
        State.Writing draft = confirming.draft();
        Optional<ChoiceId> choice = choice(turn);
        if (choice.filter(ProposalChoice.REWRITE::equals).isPresent())
            return Next.move(draft, ProposalWording.write(draft.name()));
        if (choice.filter(ProposalChoice.SEND::equals).isEmpty())
            return Next.stay(ProposalWording.confirm(draft.name(), draft.named(), confirming.words(), confirming()));
        return proposals
                .send(
                        new Proposals.Draft(
                                member, draft.to(), draft.kind(), draft.named(), confirming.words(), Optional.empty()),
                        turn.now())
                .map(sent -> Next.finish(ProposalWording.sent(sent, sentChoices(sent))))
                .orElseGet(() -> Next.finish(ProposalWording.tooMany(
                        List.of(new Reply.Choice(ProposalChoice.MINE, ProposalWording.MINE_LABEL)))));
    }

    private static List<Reply.Choice> sentChoices(Proposal sent) {
        List<Reply.Choice> choices =
                new ArrayList<>(List.of(ProposalChoice.show(sent.id(), ProposalWording.AGAIN_LABEL)));
        choices.addAll(ProposalChoice.toMenu());
        return choices;
    }

    private Next added(ProposalId id, Turn turn, MemberId member) {
        String words = turn.words().strip();
        if (words.isEmpty()) return Next.stay(ProposalWording.writeMore());
        if (words.length() > LONGEST) return Next.stay(ProposalWording.tooLong(LONGEST));
        return proposals.add(id, member, words, turn.now())
                ? Next.finish(ProposalWording.added(List.of(ProposalChoice.show(id, ProposalWording.AGAIN_LABEL))))
                : Next.finish(ProposalWording.gone(ProposalChoice.toMenu()));
    }

    private static Optional<ChoiceId> choice(Turn turn) {
        return turn.update() instanceof Update.Chosen chosen ? Optional.of(chosen.choice()) : Optional.empty();
    }
}
