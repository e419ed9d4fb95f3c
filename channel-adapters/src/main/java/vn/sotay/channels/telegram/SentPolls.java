package vn.sotay.channels.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChoiceId;

/// The polls that were sent: an answer names only the poll and the place of the option.
public interface SentPolls {
    void keep(String pollId, Sent sent, Instant now);

    Optional<Sent> find(String pollId);

    int forget(Instant before);

    record Sent(ChannelAccount to, String messageId, List<ChoiceId> options) {
        public Sent {
            options = List.copyOf(options);
        }
    }
}
