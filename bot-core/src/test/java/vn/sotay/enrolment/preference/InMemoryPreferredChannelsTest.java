package vn.sotay.enrolment.preference;

import vn.sotay.conversation.contact.Contacts;
import vn.sotay.conversation.contact.InMemoryContacts;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.enrolment.InMemoryEnrolments;
import vn.sotay.organisation.InMemoryMembers;
import vn.sotay.organisation.InMemoryUnits;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Units;

class InMemoryPreferredChannelsTest extends PreferredChannelsContract {
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments(members);
    private final InMemoryContacts contacts = new InMemoryContacts();

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
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected PreferredChannels channels() {
        return new InMemoryPreferredChannels(enrolments, contacts);
    }
}
