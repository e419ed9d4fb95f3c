package vn.sotay.conversation.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import vn.sotay.conversation.ChannelAccount;

/// The contacts of all accounts.
public interface Contacts {
    /// The persons did something at these times; earlier times than known change nothing. Who was
    /// unreachable since before can be reached again.
    void heard(Map<ChannelAccount, Instant> at);

    /// Nothing reaches these accounts any more. What was heard later stays.
    void lost(Map<ChannelAccount, Contact.Unreachable> which);

    /// The contact of each account asked about, {@link Contact#NEVER} when there was none.
    Map<ChannelAccount, Contact> find(Collection<ChannelAccount> accounts);
}
