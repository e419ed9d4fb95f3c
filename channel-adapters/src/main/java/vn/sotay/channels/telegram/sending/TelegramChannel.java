package vn.sotay.channels.telegram.sending;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.telegram.SentPolls;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.channels.telegram.TelegramWording;
import vn.sotay.channels.text.InWords;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.Pace;
import vn.sotay.conversation.outbox.SendOutcome;

/// Sends as one bot.
public final class TelegramChannel implements Channel {
    /// Telegram's limit for what a bot sends.
    private static final long MOST_BYTES = 50_000_000;

    private final TelegramApi api;
    private final TelegramFiles files;
    private final SentPolls polls;
    private final TelegramPace pace;
    private final ChannelStates states;
    private final InstantSource time;
    private final TelegramReplies replies;
    private final Outcomes outcomes;
    private final Documents documents;

    public TelegramChannel(
            TelegramApi api,
            TelegramFiles files,
            SentPolls polls,
            TelegramPace pace,
            ChannelStates states,
            InstantSource time) {
        this.api = api;
        this.pace = pace;
        this.files = files;
        this.polls = polls;
        this.states = states;
        this.time = time;
        this.replies = new TelegramReplies(api.settings().disclosure());
        this.outcomes = new Outcomes(states, time);
        this.documents = new Documents(api, files, time);
    }

    @Override
    public ChannelName name() {
        return Telegram.NAME;
    }

    @Override
    public Pace pace() {
        return pace.all();
    }

    @Override
    public Pace pacePerAccount() {
        return pace.perChat();
    }

    @Override
    public boolean isOpen(Instant now) {
        return states.pause(Telegram.NAME, now).isEmpty();
    }

    @Override
    public List<Reply> messages(Reply reply) {
        return replies.messages(reply);
    }

    @Override
    public Channel.Drawn drawn(Reply message) {
        return InWords.drawing(message);
    }

    @Override
    public SendOutcome send(Delivery delivery) {
        return send(delivery, delivery.reply());
    }

    private SendOutcome send(Delivery delivery, Reply reply) {
        return switch (reply) {
            case Reply.Text text -> words(delivery, reply);
            case Reply.Menu menu -> words(delivery, reply);
            case Reply.Card card -> words(delivery, reply);
            case Reply.Link link -> words(delivery, reply);
            case Reply.AskPhone ask -> words(delivery, reply);
            case Reply.File(SentFile file, String caption) -> file(delivery, file, caption);
            case Reply.Poll poll -> poll(delivery, poll);
            case Reply.InPlace(Reply shown, Optional<String> of) -> inPlace(delivery, shown, of);
            case Reply.Discreet discreet -> send(delivery, replies.allowed(discreet));
        };
    }

    private SendOutcome words(Delivery delivery, Reply reply) {
        Answer answer = api.execute(Drawing.message(delivery.to().id(), drawn(delivery, reply)));
        return outcomes.of(answer, delivery);
    }

    private static Drawing.Words drawn(Delivery delivery, Reply reply) {
        return switch (reply) {
            case Reply.Text(String text) -> Drawing.text(text, delivery.kind() == DeliveryKind.REPLY);
            case Reply.Menu(String text, List<Reply.Choice> choices) -> Drawing.menu(text, choices);
            case Reply.Card card -> Drawing.menu(InWords.card(card), card.choices());
            case Reply.Link(String text, String label, String url) -> Drawing.link(text, label, url);
            case Reply.AskPhone(String text, String label) -> Drawing.askPhone(text, label);
            case Reply.Poll poll -> Drawing.menu(poll.question(), poll.choices());
            case Reply.File file -> throw new IllegalArgumentException("a file is not words");
            case Reply.InPlace inPlace -> throw new IllegalArgumentException("not a message of its own");
            case Reply.Discreet discreet -> throw new IllegalArgumentException("not decided yet");
        };
    }

    /// Where Telegram has no quiz for it, buttons ask as well.
    private SendOutcome poll(Delivery delivery, Reply.Poll poll) {
        if (!Quiz.fits(poll)) return words(delivery, poll);
        Answer answer = api.execute(Quiz.drawn(delivery.to().id(), poll));
        if (isRefused(answer, "poll")) return words(delivery, replies.inWords(poll));
        if (answer instanceof Answer.Ok(JsonNode message))
            Quiz.keep(polls, message, delivery.to(), poll, time.instant());
        return outcomes.of(answer, delivery);
    }

    /// A change may be repeated without harm, so a lost answer is no loss. What cannot be changed any more is
    /// sent anew.
    private SendOutcome inPlace(Delivery delivery, Reply shown, Optional<String> of) {
        Optional<Integer> message = of.filter(id -> id.matches("\\d{1,9}")).map(Integer::valueOf);
        if (message.isEmpty() || !Drawing.isEditable(shown)) return send(delivery, shown);
        Answer answer = api.execute(Drawing.edit(delivery.to().id(), message.get(), drawn(delivery, shown)));
        if (answer instanceof Answer.Ok || isRefused(answer, "message is not modified"))
            return new SendOutcome.Sent(Integer.toString(message.get()));
        if (isRefused(answer, "message")) return send(delivery, shown);
        SendOutcome outcome = outcomes.of(answer, delivery);
        return outcome instanceof SendOutcome.AnswerLost(String why, String none)
                ? new SendOutcome.TryLater(time.instant(), why)
                : outcome;
    }

    private SendOutcome file(Delivery delivery, SentFile file, String caption) {
        if (replies.keepsBack(file)) return link(delivery, file, TelegramWording.INTERNAL_FILE);
        if (file.bytes() > MOST_BYTES) return link(delivery, file, TelegramWording.LARGE_FILE);
        return documents.send(
                delivery.to(),
                file,
                caption,
                answer -> isTooLarge(answer)
                        ? link(delivery, file, TelegramWording.LARGE_FILE)
                        : outcomes.of(answer, delivery));
    }

    private SendOutcome link(Delivery delivery, SentFile file, String text) {
        ChannelAccount to = delivery.to();
        String url = files.kept().oneTimeLink(file, to);
        Answer answer = api.execute(Drawing.message(to.id(), Drawing.link(text, TelegramWording.OPEN_FILE, url)));
        return outcomes.of(answer, delivery);
    }

    private static boolean isTooLarge(Answer answer) {
        return (answer instanceof Answer.Refused refused && refused.code() == 413)
                || (answer instanceof Answer.Intercepted(int status) && status == 413);
    }

    private static boolean isRefused(Answer answer, String words) {
        return answer instanceof Answer.Refused refused
                && refused.code() == 400
                && refused.description().toLowerCase(Locale.ROOT).contains(words);
    }
}
