package vn.sotay.enrolment.preference;

import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.Contact;

/// An account that a member has linked.
///
/// @param number    by which buttons name it; no other account has it
/// @param preferred whether the member chose it; at most one of a member's is
public record LinkedAccount(long number, ChannelAccount account, boolean preferred, Contact contact) {
    public boolean isReachable() {
        return contact.unreachable().isEmpty();
    }
}
