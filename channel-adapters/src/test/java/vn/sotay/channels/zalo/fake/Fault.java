package vn.sotay.channels.zalo.fake;

/// What can go wrong with one call.
public enum Fault {
    /// One call too many in this minute.
    TOO_FAST,
    /// A gateway answers 429 without asking Zalo.
    GATEWAY_BUSY,
    /// Zalo took it, and a gateway answered 502.
    SERVER_ERROR,
    /// Zalo took it, and the answer breaks off.
    CUT_LINE,
    /// Zalo took it, and the line is closed without an answer.
    LOST_ANSWER,
    /// Zalo took it, and the answer comes after half a minute.
    SLOW,
    /// The access token is over; the refresh token is good.
    EXPIRED_TOKEN,
    /// The account has withdrawn its consent.
    REVOKED,
    /// The person has blocked the account.
    BLOCKED
}
