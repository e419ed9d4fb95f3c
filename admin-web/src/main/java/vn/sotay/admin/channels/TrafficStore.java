package vn.sotay.admin.channels;

import java.time.Instant;
import java.util.List;
import vn.sotay.conversation.ChannelName;

/// The figures of all nodes.
public interface TrafficStore {
    /// @param now when work counts as last heard of
    void add(List<Minute> minutes, Instant now);

    /// What one node counted in one minute.
    record Minute(ChannelName channel, Traffic.Kind kind, Instant minute, int times) {}
}
