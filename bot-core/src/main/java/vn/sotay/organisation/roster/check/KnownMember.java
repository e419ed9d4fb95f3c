package vn.sotay.organisation.roster.check;

import java.util.Map;
import java.util.Optional;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.roster.RosterField;

/// A member who might be meant by a row.
///
/// @param inside whether the member belongs to the units that the roster is for
/// @param values what is known, in the forms of `Reading.Value`
public record KnownMember(MemberId id, int version, boolean inside, Map<RosterField, String> values) {
    public Optional<String> value(RosterField field) {
        return Optional.ofNullable(values.get(field));
    }
}
