package vn.sotay.organisation;

/// Đảng viên chính thức or dự bị. Probationary members do not vote.
public enum Standing {
    FULL,
    PROBATIONARY
}
