package vn.sotay.enrolment;

import vn.sotay.organisation.InMemoryMembers;
import vn.sotay.organisation.InMemoryUnits;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Units;

class InMemoryEnrolmentsTest extends EnrolmentsContract {
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments(members);

    @Override
    protected Units units() {
        return units;
    }

    @Override
    protected Members members() {
        return members;
    }

    @Override
    protected Enrolments enrolments() {
        return enrolments;
    }

    @Override
    protected void record(MemberId member, String phone, MemberStatus status) {
        members.givePhone(member, phone);
        members.setStatus(member, status);
    }

    @Override
    protected String storedCodes() {
        return enrolments.storedCodes();
    }
}
