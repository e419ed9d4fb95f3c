package vn.sotay.organisation.roster;

import java.util.Optional;

/// Why a row is not imported. The sentence stands in `messages/roster.properties` as
/// `roster.fault.‹REASON›`; its {0} is the column's name and its {1} the detail.
///
/// @param detail a line number or names of units, never a value of the row
public record RosterFault(Reason reason, Optional<RosterField> field, String detail) {
    /// What can be wrong.
    public enum Reason {
        MISSING,
        FORMULA,
        ERROR_VALUE,
        TOO_LONG,
        MERGED,
        IDENTITY_NUMBER,
        NAME_UNREADABLE,
        NAME_TOO_SHORT,
        GENDER_UNKNOWN,
        BORN_UNREADABLE,
        DATE_UNREADABLE,
        DATE_SHORT_YEAR,
        DATE_IMPOSSIBLE,
        DATE_IN_FUTURE,
        TOO_YOUNG,
        OFFICIAL_TOO_EARLY,
        STATUS_UNKNOWN,
        POST_UNKNOWN,
        PHONE_UNREADABLE,
        FILE_NUMBER_UNREADABLE,
        UNIT_UNKNOWN,
        UNIT_AMBIGUOUS,
        UNIT_TAKES_NO_MEMBERS,
        DUPLICATE,
        PERSON_AMBIGUOUS,
        FILE_NUMBER_OF_ANOTHER,
        OUTSIDE
    }

    private static final String PARTED = "|";

    public static RosterFault in(RosterField field, Reason reason) {
        return new RosterFault(reason, Optional.of(field), "");
    }

    public static RosterFault in(RosterField field, UnreadCell unread) {
        return in(field, Reason.valueOf(unread.name()));
    }

    public static RosterFault of(Reason reason) {
        return new RosterFault(reason, Optional.empty(), "");
    }

    public RosterFault with(String words) {
        return new RosterFault(reason, field, words);
    }

    /// One line that {@link #read} understands.
    public String written() {
        return String.join(PARTED, reason.name(), field.map(RosterField::name).orElse(""), detail);
    }

    public static RosterFault read(String written) {
        String[] parts = written.split("\\|", 3);
        return new RosterFault(
                Reason.valueOf(parts[0]),
                Optional.of(parts[1]).filter(name -> !name.isEmpty()).map(RosterField::valueOf),
                parts[2]);
    }
}
