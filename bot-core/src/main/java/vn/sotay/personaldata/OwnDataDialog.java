package vn.sotay.personaldata;

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
import vn.sotay.language.VietnameseText;
import vn.sotay.personaldata.DataRequest.Kind;

/// ```
/// — dữ liệu của tôi
/// — Họ tên … Chi bộ … [Ai đã xem] [Yêu cầu sửa] [Hủy liên kết] [Yêu cầu xóa]
/// — Yêu cầu sửa
/// — Mời đồng chí viết …
/// ```
/// The rights of Luật 91/2025/QH15: to know, to see, to have corrected, to have erased.
public final class OwnDataDialog implements Dialog<OwnDataDialog.State> {
    public static final String NAME = "mydata";

    private static final int MOST_LOOKS = 5;
    private static final Set<String> SEEING = Set.of(
            "du lieu cua toi", "du lieu ca nhan", "du lieu ca nhan cua toi", "thong tin cua toi", "ho so cua toi");
    private static final Set<String> ERASING = Set.of("xoa du lieu", "xoa du lieu cua toi", "xoa ho so cua toi");
    private static final Set<String> CORRECTING = Set.of("sua du lieu", "sua du lieu cua toi", "sua thong tin cua toi");

    private final PersonalData data;
    private final DataRequests requests;
    private final DomesticChannels domestic;

    public sealed interface State extends DialogState {
        record AskingCorrection() implements State {}

        record ConfirmingErasure() implements State {}
    }

    public OwnDataDialog(PersonalData data, DataRequests requests, DomesticChannels domestic) {
        this.data = data;
        this.requests = requests;
        this.domestic = domestic;
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
    public List<Reply.Choice> menuEntries() {
        return List.of(new Reply.Choice(OwnDataChoice.SHOW, OwnDataWording.MENU_LABEL));
    }

    @Override
    public boolean opensWith(Update update) {
        return meant(update).isPresent();
    }

    @Override
    public Next open(Turn turn) {
        ChoiceId choice = meant(turn.update()).orElse(OwnDataChoice.SHOW);
        Speaker.KnownMember member = member(turn);
        if (choice.equals(OwnDataChoice.ERASE)) return askErasure(member);
        if (!isDomestic(member)) return Next.finish(OwnDataWording.abroad(OwnDataChoice.abroad()));
        if (choice.equals(OwnDataChoice.LOOKS)) return looks(member);
        if (choice.equals(OwnDataChoice.CORRECT))
            return Next.move(new State.AskingCorrection(), OwnDataWording.askCorrection());
        return shown(member);
    }

    @Override
    public Next on(State state, Turn turn) {
        return switch (state) {
            case State.AskingCorrection asking -> correction(turn);
            case State.ConfirmingErasure confirming -> erasure(turn);
        };
    }

    private static Optional<ChoiceId> meant(Update update) {
        if (update instanceof Update.Chosen chosen)
            return Optional.of(chosen.choice()).filter(OwnDataChoice::opens);
        if (!(update instanceof Update.Text text) || text.text().length() >= 40) return Optional.empty();
        return meant(VietnameseText.folded(text.text()));
    }

    private static Optional<ChoiceId> meant(String words) {
        if (SEEING.contains(words)) return Optional.of(OwnDataChoice.SHOW);
        if (ERASING.contains(words)) return Optional.of(OwnDataChoice.ERASE);
        return CORRECTING.contains(words) ? Optional.of(OwnDataChoice.CORRECT) : Optional.empty();
    }

    private Next shown(Speaker.KnownMember member) {
        data.shown(member.member().id(), member.account().channel());
        List<PersonalData.Link> links = data.links(member.member().id());
        return data.record(member.member().id())
                .map(record -> Next.finish(
                        OwnDataWording.record(record),
                        OwnDataWording.around(
                                links,
                                data.consents(member.member().id()),
                                requests.of(member.member().id()),
                                OwnDataChoice.all(links.size() > 1))))
                .orElseGet(Next::finish);
    }

    private Next looks(Speaker.KnownMember member) {
        List<PersonalData.Look> looks = data.looks(member.member().id(), MOST_LOOKS);
        return Next.finish(OwnDataWording.looks(looks, OwnDataChoice.afterLooks()));
    }

    private Next correction(Turn turn) {
        Speaker.KnownMember member = member(turn);
        if (!isDomestic(member)) return Next.finish(OwnDataWording.abroad(OwnDataChoice.abroad()));
        if (turn.words().isBlank()) return Next.stay(OwnDataWording.askCorrection());
        DataRequest taken = requests.ask(asked(member, Kind.CORRECTION, RequestWords.of(turn.words())), turn.now());
        return Next.finish(OwnDataWording.correctionTaken(
                taken, data.contact(member.member().id())));
    }

    private Next askErasure(Speaker.KnownMember member) {
        Optional<DataRequest> open = requests.of(member.member().id()).stream()
                .filter(one ->
                        one.asked().kind() == Kind.ERASURE && one.answer().isEmpty())
                .findFirst();
        if (open.isPresent()) return Next.finish(OwnDataWording.erasureUnderWay(open.get()));
        return Next.move(new State.ConfirmingErasure(), OwnDataWording.askErasure(OwnDataChoice.erasure()));
    }

    private Next erasure(Turn turn) {
        if (!(turn.update() instanceof Update.Chosen chosen))
            return Next.stay(OwnDataWording.askErasure(OwnDataChoice.erasure()));
        if (!chosen.choice().equals(OwnDataChoice.YES)) return Next.finish();
        DataRequest taken = requests.ask(asked(member(turn), Kind.ERASURE, ""), turn.now());
        return Next.finish(OwnDataWording.erasureTaken(taken));
    }

    private static DataRequest.Asked asked(Speaker.KnownMember member, Kind kind, String words) {
        return new DataRequest.Asked(
                member.member().id(), kind, words, member.account().channel().value());
    }

    private boolean isDomestic(Speaker.KnownMember member) {
        return domestic.include(member.account().channel());
    }

    /// The engine lets strangers meet nobody but enrolment.
    private static Speaker.KnownMember member(Turn turn) {
        return switch (turn.speaker()) {
            case Speaker.KnownMember member -> member;
            case Speaker.Stranger stranger -> throw new IllegalStateException("a stranger asks for data");
        };
    }
}
