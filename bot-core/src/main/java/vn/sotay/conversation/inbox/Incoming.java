package vn.sotay.conversation.inbox;

import java.time.Instant;
import vn.sotay.conversation.ChannelAccount;

/// An update as a channel delivered it, not yet looked into.
///
/// @param externalId the channel's own id, unique per channel and bot: a repeat is recognised by it
/// @param body       what the channel sent, as text
public record Incoming(ChannelAccount sender, String externalId, Instant receivedAt, String body) {
    public Incoming {
        if (externalId.isBlank() || externalId.length() > 200)
            throw new IllegalArgumentException("an update has a short id of its own");
        // No database takes a NUL in a text, and one such body must not keep others from being stored.
        body = body.replace('\0', '\uFFFD');
    }
}
