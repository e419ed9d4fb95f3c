package vn.sotay.channels;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.outbox.Channel;

/// A channel with its platform behind it, as {@link ChannelContract} tries it.
public interface PlatformUnderTest extends AutoCloseable {
    Channel channel();

    /// Somebody who may be written to.
    ChannelAccount person();

    Instant now();

    /// What the person sees, oldest first.
    List<Shown> shown();

    /// In UTF-16 units, per message.
    int mostCharacters();

    /// The faults that this platform can have.
    Set<Fault> faults();

    /// The next call meets this.
    void next(Fault fault);

    @Override
    void close();

    /// One message, as the person sees it.
    record Shown(String text, List<String> buttons) {
        public Shown {
            buttons = List.copyOf(buttons);
        }
    }

    /// What platforms do.
    enum Fault {
        TOO_FAST,
        UNREACHABLE,
        SERVER_ERROR,
        LOST_ANSWER,
        SLOW,
        BLOCKED,
        TOKEN_REVOKED
    }
}
