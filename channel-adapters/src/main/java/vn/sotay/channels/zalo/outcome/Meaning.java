package vn.sotay.channels.zalo.outcome;

/// What an error code asks for.
public enum Meaning {
    /// The calls of this minute are used up.
    NEXT_MINUTE,
    /// It may go a little later.
    LATER,
    /// Once more and no more: it may have gone all the same.
    ONCE_MORE,
    /// An allowance of the day is used up.
    TOMORROW,
    /// Not between 22:00 and 06:00.
    AT_SIX,
    /// The uploaded file is kept no more: upload it anew.
    UPLOAD_AGAIN,
    /// The token is refused. Whoever calls has tried another one already.
    TOKEN,
    /// The person has been silent for too long.
    WINDOW_CLOSED,
    /// The person has refused us.
    BLOCKED,
    /// There has never been a way to the person.
    NEVER_STARTED,
    /// The person's account is gone or asleep.
    GONE,
    /// This message is not taken, whenever it comes.
    REFUSED,
    /// This form of message is not taken: another may be.
    FORM_REFUSED,
    /// A person must consent again.
    CONSENT,
    /// The application is not active or not allowed.
    APP,
    /// The official account is gone.
    ACCOUNT,
    /// The account's package is too low, or it is not verified.
    PACKAGE,
    /// No money.
    BILLING,
    /// Zalo does not serve our address.
    ABROAD
}
