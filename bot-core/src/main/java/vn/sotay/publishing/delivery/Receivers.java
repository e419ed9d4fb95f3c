package vn.sotay.publishing.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Reply;
import vn.sotay.publishing.PublicationId;

/// Everybody who is to be told something.
public interface Receivers {
    /// Takes up to `atMost` who wait for their turn, for the transaction under way: nobody else gets them until
    /// it ends. Those of the oldest publications come first, and each publication gets its share.
    List<Receiver> claim(int atMost, Instant now);

    /// Who has been told once, has not answered, and is due to be reminded; taken like {@link #claim}.
    List<Receiver> claimForReminder(int atMost, Instant now);

    /// What is said to the receivers of each of these publications.
    Map<PublicationId, Replies> replies(List<PublicationId> publications);

    /// Hands the messages to the outbox, in the same transaction.
    void send(List<Handed> handed, Instant now);

    /// Hands reminders to the outbox and counts them.
    void remind(List<Handed> handed, Instant now);

    /// Those who are not told now.
    void settle(List<Settled> settled, Instant now);

    /// How many more may be handed to the outbox before what is there has gone.
    int room();

    /// Begins what is due, ends what has ended, and takes back what must not go.
    void lookAround(Instant now);

    /// Both messages of a publication.
    record Replies(Reply notice, Reply reminder) {}

    /// @param account in {@link Receiver#accounts}; 0 for a phone number
    record Handed(long receiver, ChannelAccount to, long account, Reply reply) {}

    /// @param state WAITING or UNREACHED
    record Settled(long receiver, ReceiverState state, Unreached why) {}
}
