package vn.sotay.conversation.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.lane.Lane;

/// Every delivery there is.
public interface Deliveries {
    /// Puts messages into the outbox, in this order.
    void add(List<DeliveryDraft> drafts, Instant now);

    /// Takes what is due in these lanes on these channels for sending, by kind and then age. While a delivery
    /// of an account waits for another try, no later one of the same or a lesser kind is taken. Lanes that are
    /// not ours give nothing.
    List<Delivery> claim(Set<Lane> lanes, Set<ChannelName> open, int atMost, Instant now);

    /// A message of ours has arrived. Settles as sent the oldest delivery of that fingerprint whose answer was
    /// lost, or the one whose loss is recorded later. An echo of what is known to be sent changes nothing.
    void arrived(Echo echo);

    /// Settles what this node has claimed and does not know of, because the answer to a claim was lost:
    /// replies wait again, notices become unknown. To be called only while nothing of this node is on its
    /// way.
    void settleUnknownClaims();

    /// Records what became of claimed deliveries. What another node has taken over since is left alone.
    void record(List<Settled> settled, Instant now);

    /// Removes what ended before `before`, some thousands at a time; returns how many.
    int forget(Instant before);
}
