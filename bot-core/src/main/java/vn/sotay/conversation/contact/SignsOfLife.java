package vn.sotay.conversation.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.sotay.conversation.ChannelAccount;

/// Is told, in the transaction of the turn, what updates say about the ways to people: whoever waits for
/// somebody to come, or for a message to arrive, listens here.
public interface SignsOfLife {
    /// These persons did something: they can be written to now.
    void heard(Collection<ChannelAccount> accounts, Instant now);

    /// The channel says that these messages of ours have come to the person.
    void arrived(ChannelAccount to, List<String> messageIds, Instant at);
}
