package vn.sotay.channels;

import java.util.List;
import vn.sotay.conversation.inbox.Incoming;

/// What a webhook call turned out to be.
public sealed interface Received {
    /// Updates to be stored; the call is acknowledged only when they are.
    ///
    /// @param afterwards what the platform wants at once, to be run on another thread when they are stored
    record Work(List<Incoming> updates, Runnable afterwards) implements Received {
        public Work {
            updates = List.copyOf(updates);
        }
    }

    /// Genuine and without work: acknowledged and counted.
    record Nothing(String kind) implements Received {}

    /// Not from the platform, or not meant for us: refused as the platform expects, and counted.
    ///
    /// @param status HTTP status that the platform expects then; never of the 500s
    record Refused(int status, String why) implements Received {}
}
