package vn.sotay.publishing;

/// What a member has let us know about a notice; each says more than the one before.
public enum Mark {
    /// Đã nhận.
    RECEIVED,
    /// Đã đọc: opened the text or the recording.
    READ,
    /// Đã hiểu: said so, or answered the question rightly.
    UNDERSTOOD
}
