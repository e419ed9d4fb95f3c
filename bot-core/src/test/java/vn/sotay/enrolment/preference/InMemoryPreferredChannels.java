package vn.sotay.enrolment.preference;

import java.util.List;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.enrolment.InMemoryEnrolments;
import vn.sotay.organisation.MemberId;

/// {@link PreferredChannels} in memory.
public record InMemoryPreferredChannels(InMemoryEnrolments enrolments, Contacts contacts) implements PreferredChannels {
    @Override
    public LinkedAccounts of(MemberId member) {
        return new LinkedAccounts(enrolments.linkedOf(member).stream()
                .map(link -> new LinkedAccount(
                        link.number(),
                        link.account(),
                        link.preferred(),
                        contacts.find(List.of(link.account())).getOrDefault(link.account(), Contact.NEVER)))
                .toList());
    }

    @Override
    public boolean prefer(MemberId member, long number) {
        if (enrolments.linkedOf(member).stream().noneMatch(link -> link.number() == number)) return false;
        enrolments.prefer(member, number);
        return true;
    }
}
