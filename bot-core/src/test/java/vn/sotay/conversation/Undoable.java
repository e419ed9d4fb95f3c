package vn.sotay.conversation;

/// A store in memory that can go back to how it was: what a transaction needs.
public interface Undoable {
    /// @return brings the state of this moment back
    Runnable remember();
}
