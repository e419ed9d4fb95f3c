package vn.sotay.conversation.outbox;

import vn.sotay.conversation.ChannelName;

/// A way to reach people. Implemented once per messaging service.
public interface Channel {
    ChannelName name();

    /// How fast this channel may be written to, over all nodes.
    default Pace pace() {
        return Pace.UNLIMITED;
    }

    /// Hands one message to the service. Answers within the channel's own time limits and never throws for
    /// what the service or the network does: that is what the outcome says.
    SendOutcome send(Delivery delivery);
}
