package vn.sotay.conversation.inbox;

import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Update;

/// Turns what one channel sent into our words. Content that is understood by its form but not handled
/// becomes {@link Update.Unsupported}; only a body that is not the channel's at all is unreadable.
public interface UpdateReader {
    ChannelName channel();

    /// @throws Unreadable when the body cannot be decoded, now or ever
    Update read(Incoming incoming) throws Unreadable;

    /// The body is not what the channel sends. Trying again is of no use.
    final class Unreadable extends Exception {
        public Unreadable(String why) {
            super(why);
        }
    }
}
