package vn.sotay.admin.pages.channels;

/// How a channel is doing, in one word; the words stand in `messages/channels.properties`.
public enum ChannelHealth {
    OFF,
    /// Set up on our side, and nobody at the platform has let us in yet.
    UNFINISHED,
    WORKING,
    /// Something went wrong a moment ago; nobody needs to act yet.
    FALTERING,
    /// It goes on by itself.
    RESTING,
    /// A person must act.
    STOPPED
}
