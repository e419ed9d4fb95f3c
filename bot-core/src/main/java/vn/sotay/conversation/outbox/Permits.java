package vn.sotay.conversation.outbox;

import java.time.Duration;
import vn.sotay.conversation.ChannelAccount;

/// Shares a channel's pace between all nodes.
public interface Permits {
    /// Takes one permit of the channel and one of the account there.
    ///
    /// @return zero when it was given, otherwise how long to wait before asking again
    Duration take(Channel channel, ChannelAccount account);
}
