package vn.sotay.channels.webchat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.channels.webchat.WebChatMessage.Author;
import vn.sotay.conversation.ChannelAccount;

/// The transcripts. Each is in one order that never changes: a message that can be read now comes after all
/// that could be read before.
public interface WebChatMessages {
    /// Appends to the transcript, unless a message with that key is there already.
    ///
    /// @return the id of the message, new or old
    long append(ChannelAccount account, Draft draft, Instant now);

    /// Marks a button as pressed.
    void choose(ChannelAccount account, long message, String choice);

    Optional<WebChatMessage> find(ChannelAccount account, long message);

    /// What comes after `message`, oldest first.
    List<WebChatMessage> after(ChannelAccount account, long message, int atMost);

    /// The last ones before `message`, oldest first.
    List<WebChatMessage> before(ChannelAccount account, long message, int atMost);

    /// Removes messages older than `before`, some thousands at a time; returns how many.
    int forget(Instant before);

    /// A message about to be appended.
    record Draft(Author author, String key, Bubble bubble) {}
}
