package vn.sotay.organisation.roster;

/// What a column of a roster may tell: all that the handbook needs of a member.
public enum RosterField {
    FULL_NAME,
    FILE_NUMBER,
    GENDER,
    BORN,
    UNIT,
    POST,
    JOINED_ON,
    OFFICIAL_ON,
    STATUS,
    STATUS_ON,
    PHONE;

    /// Whether somebody new cannot be entered without it.
    public boolean isNeeded() {
        return switch (this) {
            case FULL_NAME, GENDER, BORN, UNIT, JOINED_ON -> true;
            case FILE_NUMBER, POST, OFFICIAL_ON, STATUS, STATUS_ON, PHONE -> false;
        };
    }
}
