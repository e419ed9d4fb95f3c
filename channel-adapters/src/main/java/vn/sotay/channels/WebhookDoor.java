package vn.sotay.channels;

import java.time.Instant;
import vn.sotay.conversation.ChannelName;

/// Where a platform hands in what happened. Says of each post what it is; whoever called stores the work
/// before acknowledging it.
public interface WebhookDoor {
    ChannelName channel();

    /// Never throws, whatever the post holds.
    Received receive(Post post, Instant now);
}
