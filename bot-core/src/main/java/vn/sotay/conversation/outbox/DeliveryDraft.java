package vn.sotay.conversation.outbox;

import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Reply;

/// A message about to be put into the outbox.
public record DeliveryDraft(ChannelAccount to, DeliveryKind kind, Reply reply) {
    public static DeliveryDraft reply(ChannelAccount to, Reply reply) {
        return new DeliveryDraft(to, DeliveryKind.REPLY, reply);
    }
}
