package vn.sotay.conversation.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.outbox.Echo;

/// What the updates of a batch say of the ways to their senders, whatever is answered.
final class Contacted {
    private final TurnBatch.Stores stores;
    private final Instant now;
    private final Map<ChannelAccount, Instant> heard = new HashMap<>();
    private final Map<ChannelAccount, Contact.Unreachable> lost = new HashMap<>();

    Contacted(TurnBatch.Stores stores, Instant now) {
        this.stores = stores;
        this.now = now;
    }

    void by(Update update) {
        Update.Origin origin = update.origin();
        switch (update) {
            case Update.Left left ->
                lost.put(origin.sender(), new Contact.Unreachable(origin.sentAt(), Contact.End.BLOCKED));
            case Update.Withdrew withdrew -> stores.ways().withdrawals().withdraw(origin.sender(), now);
            case Update.Echo(Update.Origin from, String messageId, String fingerprint) ->
                stores.deliveries().arrived(new Echo(from.sender(), messageId, fingerprint, from.sentAt()));
            case Update.Arrived(Update.Origin from, List<String> messages) ->
                stores.ways().signs().arrived(from.sender(), messages, from.sentAt());
            case Update.Passing passing -> {}
            case Update.Text text -> heard(origin);
            case Update.Chosen chosen -> heard(origin);
            case Update.Phone phone -> heard(origin);
            case Update.Joined joined -> heard(origin);
            case Update.Unsupported unsupported -> heard(origin);
        }
    }

    /// The clocks of channels may be ahead of ours; nobody was heard in the future.
    private void heard(Update.Origin origin) {
        heard.put(origin.sender(), origin.sentAt().isAfter(now) ? now : origin.sentAt());
    }

    void keep() {
        if (!heard.isEmpty()) {
            stores.ways().contacts().heard(heard);
            stores.ways().signs().heard(heard.keySet(), now);
        }
        if (!lost.isEmpty()) stores.ways().contacts().lost(lost);
    }
}
