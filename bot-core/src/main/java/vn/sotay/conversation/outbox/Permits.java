package vn.sotay.conversation.outbox;

import java.time.Duration;

/// Shares a channel's pace between all nodes.
public interface Permits {
    /// Takes one permit of the channel.
    ///
    /// @return zero when it was given, otherwise how long to wait before asking again
    Duration take(Channel channel);
}
