package vn.sotay.organisation.membership;

/// Chuyển sinh hoạt đảng: chính thức, tạm thời, or coming back from a temporary stay.
public enum TransferKind {
    PERMANENT,
    TEMPORARY,
    RETURN
}
