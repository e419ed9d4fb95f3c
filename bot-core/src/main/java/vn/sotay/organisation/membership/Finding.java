package vn.sotay.organisation.membership;

import java.util.Collection;

/// Something about a field that is refused or worth a second look.
public record Finding(MemberField field, Fault fault) {
    public boolean isWarning() {
        return fault.isWarning();
    }

    /// Whether nothing among them stands in the way.
    ///
    /// @param confirmed somebody has looked again at what is merely unusual
    public static boolean letPass(Collection<Finding> findings, boolean confirmed) {
        return findings.stream().allMatch(finding -> finding.isWarning() && confirmed);
    }
}
