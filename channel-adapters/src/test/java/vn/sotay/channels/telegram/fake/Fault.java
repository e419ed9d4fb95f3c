package vn.sotay.channels.telegram.fake;

/// What can go wrong with one call.
public enum Fault {
    /// 429 with `retry_after` of two seconds.
    TOO_FAST,
    /// Telegram took it, and a gateway answered 502 with a page.
    SERVER_ERROR,
    /// Telegram took it, and the answer breaks off.
    CUT_LINE,
    /// Telegram took it, and the line is closed without an answer.
    LOST_ANSWER,
    /// Telegram took it, and the answer comes after half a minute.
    SLOW,
    /// The person has blocked the bot.
    BLOCKED,
    /// 401.
    TOKEN_REVOKED
}
