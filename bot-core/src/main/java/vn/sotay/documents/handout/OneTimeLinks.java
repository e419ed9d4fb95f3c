package vn.sotay.documents.handout;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.SentFile;
import vn.sotay.documents.DocumentId;

/// Links to one text or file for one account (*liên kết dùng một lần*): good once, for a short time, for
/// whoever follows them. A link is kept as a digest only.
public interface OneTimeLinks {
    Duration GOOD_FOR = Duration.ofMinutes(15);

    /// Makes a link.
    ///
    /// @return the address; empty where this installation has no public one
    Optional<String> make(Target target, ChannelAccount reader, Instant now);

    /// Where the link leads, without using it up; empty when it was used, has expired or never was.
    Optional<Destination> seen(String token, Instant now);

    /// Uses the link up. Of several at the same time one gets the destination.
    Optional<Destination> use(String token, Instant now);

    /// Removes the links that ended before `before`; returns how many.
    int forget(Instant before);

    /// What a link leads to, and for whom it was made.
    record Destination(Target target, ChannelAccount reader) {}

    /// What can be linked to.
    sealed interface Target {
        /// The text of a document from a passage on.
        record Text(DocumentId document, int ordinal) implements Target {}

        record File(SentFile file) implements Target {}
    }
}
