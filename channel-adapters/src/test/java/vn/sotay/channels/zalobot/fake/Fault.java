package vn.sotay.channels.zalobot.fake;

/// What can go wrong with one message.
public enum Fault {
    /// 429 without a word on how long to wait.
    TOO_FAST,
    /// It was taken, and a gateway answered 502 with a page.
    SERVER_ERROR,
    /// It was taken, and the answer breaks off.
    CUT_LINE,
    /// It was taken, and the line is closed without an answer.
    LOST_ANSWER,
    /// It was taken, and the answer comes after half a minute.
    SLOW,
    /// 404 for this chat only.
    NO_SUCH_CHAT,
    /// 403.
    FORBIDDEN,
    /// 401.
    TOKEN_REVOKED
}
