package vn.sotay.organisation;

/// Kept for the figures committees must report, and for nothing else.
public enum Gender {
    FEMALE,
    MALE
}
