package vn.sotay.conversation.inbox;

import vn.sotay.conversation.lane.Lane;

/// A stored update that has not been answered yet.
///
/// @param attempts how often answering it has failed
public record Waiting(long id, int attempts, Incoming incoming) {
    Lane lane() {
        return Lane.of(incoming.sender());
    }
}
