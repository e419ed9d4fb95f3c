package vn.sotay.channels.zalo.outcome;

import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.outbox.Delivery;

/// One try of one message.
///
/// @param fingerprint by which Zalo's echo is recognised; empty where there is none
/// @param idField     what Zalo calls the id of the message it took
public record Attempt(Delivery delivery, String fingerprint, String idField) {
    public ChannelName channel() {
        return delivery.to().channel();
    }
}
