package vn.sotay.publishing.delivery;

import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.outbox.SendOutcome;

/// Why a receiver waits or is not reached.
public enum Unreached {
    /// Chưa liên kết tài khoản.
    NOT_LINKED,
    /// Im lặng quá lâu: the channel's window has closed.
    SILENT,
    /// Đã chặn.
    BLOCKED,
    /// Tài khoản không còn.
    GONE,
    /// The service refused the message.
    REFUSED,
    /// Tried too often in vain.
    GAVE_UP,
    /// Never came back while the notice was of use.
    NEVER_CAME,
    /// The publication was stopped.
    STOPPED,
    /// What it tells of was withdrawn.
    WITHDRAWN,
    /// The person's data were erased.
    ERASED;

    static Unreached of(Contact.End end) {
        return switch (end) {
            case BLOCKED -> BLOCKED;
            case NEVER_STARTED -> SILENT;
            case GONE -> GONE;
        };
    }

    /// What an outbox calls it.
    public static Unreached of(SendOutcome.Reason reason) {
        return switch (reason) {
            case BLOCKED_BY_RECIPIENT -> BLOCKED;
            case NEVER_STARTED, OUTSIDE_MESSAGING_WINDOW -> SILENT;
            case CONTENT_REFUSED -> REFUSED;
            case ACCOUNT_GONE -> GONE;
            case TOO_OFTEN_IN_VAIN -> GAVE_UP;
        };
    }

    /// Whether a word from the person would help.
    public boolean endsWithContact() {
        return switch (this) {
            case NOT_LINKED, SILENT, BLOCKED, GONE -> true;
            case REFUSED, GAVE_UP, NEVER_CAME, STOPPED, WITHDRAWN, ERASED -> false;
        };
    }
}
