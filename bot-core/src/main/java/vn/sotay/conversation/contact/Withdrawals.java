package vn.sotay.conversation.contact;

import java.time.Instant;
import vn.sotay.conversation.ChannelAccount;

/// What happens when a person withdraws consent at the channel itself: whoever was linked is so no more.
public interface Withdrawals {
    void withdraw(ChannelAccount account, Instant now);
}
