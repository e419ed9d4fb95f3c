package vn.sotay.conversation.inbox;

import java.time.Duration;
import vn.sotay.conversation.ChannelName;

/// Is told what the inbox did, for the figures of the operator.
public interface InboxMeter {
    void ended(ChannelName channel, Ending ending);

    /// Deciding took this long for one update.
    void turn(Duration took);

    /// How one try of one update ended.
    enum Ending {
        ANSWERED,
        RETRIED,
        QUARANTINED
    }
}
