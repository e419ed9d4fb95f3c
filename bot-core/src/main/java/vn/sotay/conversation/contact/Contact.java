package vn.sotay.conversation.contact;

import java.time.Instant;
import java.util.Optional;

/// What is known of the way to an account.
///
/// @param lastHeard   when the person last did something there, by the channel's clock
/// @param unreachable since when and why nothing reaches them; empty while something may
public record Contact(Optional<Instant> lastHeard, Optional<Unreachable> unreachable) {
    public static final Contact NEVER = new Contact(Optional.empty(), Optional.empty());

    /// The end of reach.
    public record Unreachable(Instant since, End why) {}

    /// Why nothing reaches an account.
    public enum End {
        BLOCKED,
        NEVER_STARTED,
        GONE
    }
}
