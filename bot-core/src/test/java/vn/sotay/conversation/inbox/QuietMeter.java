package vn.sotay.conversation.inbox;

import java.time.Duration;
import vn.sotay.conversation.ChannelName;

/// Counts nothing.
public final class QuietMeter implements InboxMeter {
    @Override
    public void ended(ChannelName channel, Ending ending) {}

    @Override
    public void turn(Duration took) {}
}
