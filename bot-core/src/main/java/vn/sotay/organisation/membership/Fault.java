package vn.sotay.organisation.membership;

/// Why something is refused, or worth a second look. The sentence for it is `members.fault.‹NAME›`.
public enum Fault {
    MISSING,
    TOO_LONG,
    /// Twelve digits: the number of an ID or membership card, which is never kept.
    CARD_NUMBER,
    NAME_ONE_WORD,
    NAME_ODD,
    NAME_CASE(true),
    YEAR_ODD,
    TOO_YOUNG,
    DATE_ODD,
    IN_FUTURE,
    BEFORE_THE_PARTY,
    OFFICIAL_BEFORE_JOINED,
    OFFICIAL_EARLY(true),
    BACK_TO_PROBATION(true),
    PHONE_ODD,
    FILE_NUMBER_ODD,
    FILE_NUMBER_TAKEN,
    SAME_PERSON(true),
    STATUS_SAME,
    STATUS_CANNOT_FOLLOW,
    BEFORE_JOINED,
    BEFORE_LAST,
    UNIT_ENDED,
    UNIT_HOLDS_NOBODY,
    UNIT_SAME,
    ALREADY_TEMPORARY,
    NOT_TEMPORARY,
    NOT_A_MEMBER;

    private final boolean warning;

    Fault() {
        this(false);
    }

    Fault(boolean warning) {
        this.warning = warning;
    }

    /// Whether it may be so after all, once somebody has looked again.
    public boolean isWarning() {
        return warning;
    }
}
