package vn.sotay.enrolment;

import vn.sotay.organisation.Member;

/// Makes members of the demo handbook up. Exists in demo mode only.
public interface DemoMembers {
    /// A member nobody is linked to yet.
    Member fresh();
}
