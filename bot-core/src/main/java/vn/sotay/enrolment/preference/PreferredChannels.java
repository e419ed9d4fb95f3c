package vn.sotay.enrolment.preference;

import vn.sotay.organisation.MemberId;

/// Which of their accounts members prefer. A choice ends with its link.
public interface PreferredChannels {
    LinkedAccounts of(MemberId member);

    /// The member chooses this account instead of any other.
    ///
    /// @return false, and nothing changed, when no such account is theirs
    boolean prefer(MemberId member, long number);
}
