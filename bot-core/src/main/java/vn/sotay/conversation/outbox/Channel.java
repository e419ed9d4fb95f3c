package vn.sotay.conversation.outbox;

import java.time.Instant;
import java.util.List;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.contact.Contact;

/// A way to reach people. Implemented once per messaging service.
public interface Channel {
    ChannelName name();

    /// How fast this channel may be written to, over all nodes.
    default Pace pace() {
        return Pace.UNLIMITED;
    }

    /// How fast one account may be written to.
    default Pace pacePerAccount() {
        return Pace.UNLIMITED;
    }

    /// Whether it is of use to hand messages over now. While it is not, they stay in the outbox untouched.
    default boolean isOpen(Instant now) {
        return true;
    }

    /// What may be sent unasked on an account of which this is known.
    default Reach reach(Contact contact, Instant now) {
        return contact.unreachable().isPresent() ? Reach.CLOSED : Reach.OPEN;
    }

    /// One message as people will see it: what it says, and the labels of its buttons row by row.
    Drawn drawn(Reply message);

    /// @param buttons labels, or numbered lines where the channel has no buttons
    record Drawn(String text, List<String> buttons) {
        public Drawn {
            buttons = List.copyOf(buttons);
        }
    }

    /// The reply as this channel's messages: one each for what must go separately, each within the channel's
    /// limits. Each is a delivery of its own, so a fault repeats no more than one.
    default List<Reply> messages(Reply reply) {
        return List.of(reply);
    }

    /// Hands one message to the service. Answers within the channel's own time limits and never throws for
    /// what the service or the network does: that is what the outcome says.
    SendOutcome send(Delivery delivery);
}
