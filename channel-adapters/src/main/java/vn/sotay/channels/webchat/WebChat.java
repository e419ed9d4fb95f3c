package vn.sotay.channels.webchat;

import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;

/// What the web chat is called in stored rows.
public final class WebChat {
    public static final ChannelName NAME = new ChannelName("webchat");

    private static final String BOT = "sotay";

    private WebChat() {}

    public static ChannelAccount account(String id) {
        return new ChannelAccount(NAME, BOT, id);
    }
}
