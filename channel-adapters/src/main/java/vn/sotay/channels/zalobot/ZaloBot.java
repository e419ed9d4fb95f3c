package vn.sotay.channels.zalobot;

import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;

/// What the bot platform is called in stored rows.
public final class ZaloBot {
    public static final ChannelName NAME = new ChannelName("zalobot");

    private ZaloBot() {}

    /// @param chat of a private chat; has nothing to do with the person's id at an official account
    public static ChannelAccount account(String bot, String chat) {
        return new ChannelAccount(NAME, bot, chat);
    }
}
