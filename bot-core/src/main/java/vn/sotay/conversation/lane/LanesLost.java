package vn.sotay.conversation.lane;

/// Another node holds a lane that we believed to be ours. Nothing was changed; look again which lanes are
/// held.
public final class LanesLost extends RuntimeException {
    public LanesLost() {
        super("a lane is held by another node now");
    }
}
