package vn.sotay.personaldata;

import java.time.Duration;

/// How long things are kept, but for messages and transcripts (`sotay.node.keep`) and for what is kept as
/// long as somebody is a member. The README of the administration says the same in words.
public final class KeptFor {
    /// Codes that were used or have expired.
    public static final Duration CODES = Duration.ofDays(30);

    /// Rows of a spreadsheet that was uploaded and not taken over.
    public static final Duration ROSTER_STAGING = Duration.ofDays(7);

    /// Requests about one's own data, from the answer on.
    public static final Duration ANSWERED_REQUESTS = Duration.ofDays(5 * 365);

    /// Entries of the audit trail about signing in and out, with the addresses they came from. The function
    /// that removes them knows the period by itself.
    public static final Duration SIGN_INS = Duration.ofDays(365);

    /// Entries of the audit trail about looks at a record. Likewise.
    public static final Duration LOOKS = Duration.ofDays(2 * 365);

    private KeptFor() {}
}
