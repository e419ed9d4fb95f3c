package vn.sotay.admin.spreadsheet.reading;

/// Why a file is not read. The sentence stands in `messages/roster.properties` as `roster.refusal.‹NAME›`.
public enum Refusal {
    EMPTY_FILE,
    NOT_A_SPREADSHEET,
    /// The binary format before 2007, or the binary variant of today's.
    OLD_FORMAT,
    PASSWORD,
    BROKEN,
    TOO_BIG,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    UNKNOWN_ENCODING,
    NO_SHEET
}
