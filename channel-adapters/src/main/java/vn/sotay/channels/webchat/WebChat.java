package vn.sotay.channels.webchat;

import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.SentFile;

/// What the web chat is called in stored rows.
public final class WebChat {
    public static final ChannelName NAME = new ChannelName("webchat");

    /// The id of a file follows.
    public static final String FILES = "/chat/files/";

    private static final String BOT = "sotay";

    private WebChat() {}

    /// Where the page finds a file. Whether the account may have it is asked there, each time.
    public static String pathOf(SentFile file) {
        return FILES + file.id();
    }

    public static ChannelAccount account(String id) {
        return new ChannelAccount(NAME, BOT, id);
    }
}
