package vn.sotay.channels.zalo;

import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;

/// What Zalo is called in stored rows: the chat with the official account, and templates sent by phone number.
public final class Zalo {
    public static final ChannelName NAME = new ChannelName("zalo");

    /// Accounts of this channel are members: the number is looked up when a message goes.
    public static final ChannelName BY_PHONE = new ChannelName("zbs");

    private Zalo() {}

    public static ChannelAccount account(String oa, String user) {
        return new ChannelAccount(NAME, oa, user);
    }

    /// @param member the id of the member
    public static ChannelAccount byPhone(String oa, String member) {
        return new ChannelAccount(BY_PHONE, oa, member);
    }
}
