package vn.sotay.admin.pages.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sotay.organisation.membership.Fault;
import vn.sotay.organisation.membership.Finding;
import vn.sotay.organisation.membership.MemberField;

/// What a form shows beside its fields.
///
/// @param stale whether somebody else changed the record while the form was open
public record FormFindings(List<Finding> all, boolean stale) {
    static final FormFindings NONE = new FormFindings(List.of(), false);
    static final FormFindings STALE = new FormFindings(List.of(), true);

    static FormFindings of(List<Finding> findings) {
        return new FormFindings(findings, false);
    }

    static FormFindings of(MemberField field, Fault fault) {
        return of(List.of(new Finding(field, fault)));
    }

    /// Key of the sentence for the field; refusals come before what is merely unusual.
    public @Nullable String about(String field) {
        return all.stream()
                .filter(finding -> finding.field().name().equals(field))
                .sorted((one, other) -> Boolean.compare(one.isWarning(), other.isWarning()))
                .map(finding -> "members.fault." + finding.fault())
                .findFirst()
                .orElse(null);
    }

    public boolean isFine() {
        return all.isEmpty() && !stale;
    }

    /// Whether to ask for a second look only.
    public boolean isToBeConfirmed() {
        return !all.isEmpty() && all.stream().allMatch(Finding::isWarning);
    }
}
