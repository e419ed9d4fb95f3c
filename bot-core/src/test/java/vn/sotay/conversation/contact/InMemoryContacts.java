package vn.sotay.conversation.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.conversation.ChannelAccount;

/// {@link Contacts} in memory.
public final class InMemoryContacts implements Contacts {
    private final Map<ChannelAccount, Contact> contacts = new HashMap<>();

    @Override
    public synchronized void heard(Map<ChannelAccount, Instant> at) {
        at.forEach((account, when) -> contacts.merge(
                account, new Contact(Optional.of(when), Optional.empty()), (known, fresh) -> heard(known, when)));
    }

    private static Contact heard(Contact known, Instant when) {
        Instant last = known.lastHeard().filter(before -> before.isAfter(when)).orElse(when);
        return new Contact(
                Optional.of(last),
                known.unreachable().filter(lost -> lost.since().isAfter(when)));
    }

    @Override
    public synchronized void lost(Map<ChannelAccount, Contact.Unreachable> which) {
        which.forEach((account, lost) -> contacts.merge(
                account, new Contact(Optional.empty(), Optional.of(lost)), (known, fresh) -> lost(known, lost)));
    }

    private static Contact lost(Contact known, Contact.Unreachable lost) {
        boolean heardLater =
                known.lastHeard().filter(last -> last.isAfter(lost.since())).isPresent();
        return heardLater ? known : new Contact(known.lastHeard(), Optional.of(lost));
    }

    @Override
    public synchronized Map<ChannelAccount, Contact> find(Collection<ChannelAccount> accounts) {
        Map<ChannelAccount, Contact> found = new HashMap<>();
        for (ChannelAccount account : accounts) found.put(account, contacts.getOrDefault(account, Contact.NEVER));
        return found;
    }
}
