package vn.sotay.conversation.outbox;

import java.time.Duration;
import vn.sotay.conversation.ChannelName;

/// Is told what became of each try, for the figures of the operator.
public interface OutboxMeter {
    void tried(ChannelName channel, Delivery.Status status, Duration took);
}
