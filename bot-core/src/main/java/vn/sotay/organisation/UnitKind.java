package vn.sotay.organisation;

/// Đảng ủy (with the đảng bộ it leads), chi bộ, tổ đảng.
public enum UnitKind {
    COMMITTEE,
    BRANCH,
    CELL
}
