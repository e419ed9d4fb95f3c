package vn.sotay.channels.telegram;

import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;

/// What Telegram is called in stored rows.
public final class Telegram {
    public static final ChannelName NAME = new ChannelName("telegram");

    private Telegram() {}

    /// @param chat of a private chat, which is also the id of the person
    public static ChannelAccount account(String bot, long chat) {
        return new ChannelAccount(NAME, bot, Long.toString(chat));
    }
}
