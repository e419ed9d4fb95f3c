package vn.sotay.channels.webchat;

import java.time.Instant;
import java.util.Set;

/// A message in the transcript of one account.
///
/// @param id     grows with the transcript: who has seen one has seen all that are smaller
/// @param key    what it was put in by
/// @param chosen the buttons of it that were pressed
public record WebChatMessage(long id, Author author, String key, Instant at, Bubble bubble, Set<String> chosen) {
    public WebChatMessage {
        chosen = Set.copyOf(chosen);
    }

    /// Who wrote it.
    public enum Author {
        PERSON,
        BOT
    }
}
