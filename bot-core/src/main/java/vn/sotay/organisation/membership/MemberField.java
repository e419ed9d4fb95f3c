package vn.sotay.organisation.membership;

/// What a finding is about; forms show it beside the field of that name.
public enum MemberField {
    FULL_NAME,
    GENDER,
    BORN,
    JOINED_ON,
    OFFICIAL_ON,
    POST,
    PHONE,
    FILE_NUMBER,
    STATUS,
    STATUS_ON,
    TO,
    MOVED_ON,
    DECISION
}
