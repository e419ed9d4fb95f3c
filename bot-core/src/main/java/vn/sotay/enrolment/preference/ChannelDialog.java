package vn.sotay.enrolment.preference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Dialog;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Update;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.MemberId;

/// ```
/// — kênh nhận tin
/// — Văn bản mới và lời nhắc đang được gửi đến: Zalo. … [Telegram] [Trình đơn]
/// — Telegram
/// — Từ nay văn bản mới và lời nhắc được gửi đến Telegram. …
/// ```
/// Nobody stands in it: each of its buttons opens it anew.
public final class ChannelDialog implements Dialog<ChannelDialog.State> {
    public static final String NAME = "channels";

    /// A button with this id shows the channels.
    public static final ChoiceId SHOW = ChoiceId.of(NAME, "show");

    private static final String PREFER = "prefer";
    private static final Set<String> OPENING =
            Set.of("kenh nhan tin", "doi kenh", "doi kenh nhan tin", "chon kenh", "chon kenh nhan tin");

    private final PreferredChannels channels;

    public enum State implements DialogState {}

    public ChannelDialog(PreferredChannels channels) {
        this.channels = channels;
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
        if (update instanceof Update.Chosen chosen)
            return chosen.choice().equals(SHOW) || chosenNumber(chosen).isPresent();
        return update instanceof Update.Text text
                && text.text().length() < 40
                && OPENING.contains(VietnameseText.folded(text.text()));
    }

    @Override
    public Next open(Turn turn) {
        if (!(turn.speaker() instanceof Speaker.KnownMember speaker)) return Next.finish();
        MemberId member = speaker.member().id();
        Optional<Long> number = turn.update() instanceof Update.Chosen chosen ? chosenNumber(chosen) : Optional.empty();
        if (number.isEmpty()) return Next.finish(shown(member, speaker.account()));
        if (!channels.prefer(member, number.get()))
            return Next.finish(ChannelWording.linkedNoMore(), shown(member, speaker.account()));
        return channels.of(member).all().stream()
                .filter(LinkedAccount::preferred)
                .findFirst()
                .map(one -> Next.finish(ChannelWording.chosen(one.account(), List.of(Conversations.menuChoice()))))
                .orElseGet(Next::finish);
    }

    @Override
    public Next on(State state, Turn turn) {
        return open(turn);
    }

    private static Optional<Long> chosenNumber(Update.Chosen chosen) {
        ChoiceId choice = chosen.choice();
        if (!choice.dialog().equals(NAME) || !choice.action().equals(PREFER)) return Optional.empty();
        return Optional.of(choice.argument(0))
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private Reply shown(MemberId member, ChannelAccount here) {
        LinkedAccounts accounts = channels.of(member);
        if (accounts.all().size() == 1)
            return ChannelWording.onlyOne(accounts.all().getFirst().account(), List.of(Conversations.menuChoice()));
        Optional<LinkedAccount> target = accounts.target();
        List<Reply.Choice> others = accounts.all().stream()
                .filter(LinkedAccount::isReachable)
                .filter(one -> !Optional.of(one).equals(target))
                .map(one -> new Reply.Choice(
                        ChoiceId.of(NAME, PREFER, one.number()),
                        ChannelWording.label(one, one.account().equals(here))))
                .toList();
        return ChannelWording.choose(target, others);
    }
}
