package vn.sotay.organisation.access;

/// Why a password is not good enough.
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    /// It is built on the person's own login name or name.
    HAS_OWN_NAME,
    /// Common words, repetitions and rows of the keyboard make up nearly all of it.
    TOO_EASY
}
