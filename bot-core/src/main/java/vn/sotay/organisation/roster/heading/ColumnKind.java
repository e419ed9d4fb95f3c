package vn.sotay.organisation.roster.heading;

import vn.sotay.organisation.roster.RosterField;

/// What a column is, by its heading.
public sealed interface ColumnKind {
    record Wanted(RosterField field) implements ColumnKind {}

    /// National ID, card, ethnicity, religion, addresses: never read, never mapped.
    record Forbidden() implements ColumnKind {}

    /// Known and of no use: running number, remarks. Not read.
    record NotNeeded() implements ColumnKind {}

    /// To be told by whoever imports.
    record Unknown() implements ColumnKind {}

    /// Whether cells of such a column may be read.
    default boolean isRead() {
        return switch (this) {
            case Wanted wanted -> true;
            case Unknown unknown -> true;
            case Forbidden forbidden -> false;
            case NotNeeded notNeeded -> false;
        };
    }
}
