package vn.sotay.channels.zalobot;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.text.Cutting;
import vn.sotay.channels.text.InWords;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.Pace;
import vn.sotay.conversation.outbox.SendOutcome;

/// Sends as one bot.
public final class ZaloBotChannel implements Channel {
    private final ZaloBotApi api;
    private final KeptFiles files;
    private final ChannelStates states;
    private final ZaloBotOutcomes outcomes;

    public ZaloBotChannel(ZaloBotApi api, KeptFiles files, ChannelStates states, InstantSource time) {
        this.api = api;
        this.files = files;
        this.states = states;
        this.outcomes = new ZaloBotOutcomes(api, states, time);
    }

    @Override
    public ChannelName name() {
        return ZaloBot.NAME;
    }

    @Override
    public Pace pace() {
        return api.settings().rules().all();
    }

    @Override
    public Pace pacePerAccount() {
        return api.settings().rules().perChat();
    }

    @Override
    public boolean isOpen(Instant now) {
        return states.pause(ZaloBot.NAME, now).isEmpty();
    }

    @Override
    public List<Reply> messages(Reply reply) {
        return ZaloBotReplies.messages(reply);
    }

    @Override
    public Drawn drawn(Reply message) {
        return InWords.drawing(message);
    }

    @Override
    public SendOutcome send(Delivery delivery) {
        String whole = messages(delivery.reply()).stream()
                .map(message -> words(delivery, message))
                .collect(Collectors.joining("\n\n"));
        String text = whole.length() <= ZaloBotReplies.MOST ? whole : Cutting.shortened(whole, ZaloBotReplies.MOST);
        return outcomes.of(api.write(delivery.to().id(), text));
    }

    private String words(Delivery delivery, Reply message) {
        return switch (message) {
            case Reply.Text(String text) -> text;
            case Reply.File(SentFile file, String caption) ->
                ZaloBotReplies.linked(file, caption, files.oneTimeLink(file, delivery.to()));
            case Reply.Menu menu -> other();
            case Reply.Card card -> other();
            case Reply.Link link -> other();
            case Reply.AskPhone ask -> other();
            case Reply.Poll poll -> other();
            case Reply.InPlace inPlace -> other();
            case Reply.Discreet discreet -> other();
        };
    }

    private static String other() {
        throw new IllegalArgumentException("replies are texts and files by now");
    }
}
