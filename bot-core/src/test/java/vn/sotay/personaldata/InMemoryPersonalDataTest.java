package vn.sotay.personaldata;

import vn.sotay.enrolment.Enrolments;
import vn.sotay.enrolment.InMemoryEnrolments;
import vn.sotay.organisation.InMemoryMembers;
import vn.sotay.organisation.InMemoryUnits;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;
import vn.sotay.personaldata.PersonalData.Look;

class InMemoryPersonalDataTest extends PersonalDataContract {
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments(members);
    private final InMemoryPersonalData data = new InMemoryPersonalData(enrolments, members, units);

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
    protected PersonalData data() {
        return data;
    }

    @Override
    protected void looks(MemberId member, Unit unit, Look look) {
        data.looked(member, look);
    }

    @Override
    protected long timesShown(MemberId member) {
        return data.timesShown(member);
    }
}
