package vn.sotay.channels.webchat;

import java.time.InstantSource;
import java.util.function.Consumer;
import vn.sotay.channels.text.InWords;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;

/// Sends by putting the reply into the transcript and waking the pages that show it. The delivery's id is
/// the key, so a repeated delivery is shown once.
public final class WebChatChannel implements Channel {
    private final WebChatMessages messages;
    private final Consumer<ChannelAccount> wake;
    private final InstantSource time;

    public WebChatChannel(WebChatMessages messages, Consumer<ChannelAccount> wake, InstantSource time) {
        this.messages = messages;
        this.wake = wake;
        this.time = time;
    }

    @Override
    public ChannelName name() {
        return WebChat.NAME;
    }

    @Override
    public Drawn drawn(Reply message) {
        return InWords.drawing(message);
    }

    @Override
    public SendOutcome send(Delivery delivery) {
        String key = "d:" + delivery.id().value();
        Bubble bubble = WebChatReplies.draw(delivery.reply());
        WebChatMessages.Draft draft = new WebChatMessages.Draft(WebChatMessage.Author.BOT, key, bubble);
        long id = messages.append(delivery.to(), draft, time.instant());
        wake.accept(delivery.to());
        return new SendOutcome.Sent(Long.toString(id));
    }
}
