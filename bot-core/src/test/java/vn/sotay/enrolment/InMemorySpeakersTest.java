package vn.sotay.enrolment;

import vn.sotay.conversation.Speakers;
import vn.sotay.organisation.InMemoryMembers;
import vn.sotay.organisation.InMemoryUnits;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Units;

class InMemorySpeakersTest extends SpeakersContract {
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments(members);
    private final InMemorySpeakers speakers = new InMemorySpeakers(enrolments, members, units);

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
    protected Speakers speakers() {
        return speakers;
    }
}
