package vn.sotay.publishing.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.enrolment.preference.LinkedAccount;
import vn.sotay.publishing.PublicationId;

/// Somebody who is to be told, as the round finds them.
///
/// @param accounts all that they have linked
/// @param byPhone  where a template can go to their phone number; empty where none can
/// @param tried    numbers of the accounts on which it did not go
/// @param last     why the last of those did not go
/// @param paid     whether the publication may use ways that cost money
public record Receiver(
        long id,
        PublicationId publication,
        List<LinkedAccount> accounts,
        Optional<ChannelAccount> byPhone,
        Set<Long> tried,
        Optional<Unreached> last,
        boolean paid) {
    public Receiver {
        accounts = List.copyOf(accounts);
        tried = Set.copyOf(tried);
    }
}
