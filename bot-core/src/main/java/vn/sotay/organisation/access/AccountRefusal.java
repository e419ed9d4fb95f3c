package vn.sotay.organisation.access;

/// Why somebody may not change an account.
public enum AccountRefusal {
    /// Its role, or the role it would get, is not theirs to give.
    ROLE_NOT_YOURS,
    /// Nobody closes their own account or changes its role or unit.
    ONESELF,
    /// Without an administrator nobody could let anybody in again.
    LAST_ADMINISTRATOR
}
