package vn.sotay.admin.storage.roster;

import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.roster.RosterField;

/// A column of an uploaded sheet.
///
/// @param index   in the file, counted from 0
/// @param place   in the cells that were kept, counted from 1; 0 when none were
/// @param field   what it is taken for
/// @param samples a few of its values
public record RosterColumn(
        int index, int place, String heading, Use use, Optional<RosterField> field, List<String> samples) {
    /// What may be done with a column.
    public enum Use {
        MAPPABLE,
        /// By its heading.
        FORBIDDEN,
        /// By its cells, which look like identity numbers.
        IDENTITY_NUMBERS,
        NOT_NEEDED
    }

    public boolean isMappable() {
        return use == Use.MAPPABLE;
    }

    RosterColumn as(int place, Optional<RosterField> field) {
        return new RosterColumn(index, place, heading, use, field, samples);
    }
}
