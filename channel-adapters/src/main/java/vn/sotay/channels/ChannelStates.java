package vn.sotay.channels;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChannelName;

/// How the channels are doing, shared by all nodes. Reading is cheap: called before each message.
public interface ChannelStates {
    /// Why nothing goes by this channel now; empty when it is open.
    Optional<Pause> pause(ChannelName channel, Instant now);

    /// Stops the channel until the pause ends, or for good until a person has acted. A pause for good is
    /// not shortened by one that ends.
    void stop(ChannelName channel, Pause pause);

    /// A person has acted, or the platform shows that all is well.
    void resume(ChannelName channel);

    /// Remembers what went wrong, for the channel's page. The same again within a minute is counted, not
    /// repeated.
    void trouble(ChannelName channel, Trouble trouble);

    /// The latest first.
    List<Trouble> troubles(ChannelName channel, int atMost);

    /// Remembers a fact that the platform showed, as which variant of a signature matched.
    void fact(ChannelName channel, String name, String value);

    /// Why a channel stands still.
    ///
    /// @param until empty when a person must act
    /// @param code  names the reason in the page's messages, as `zalo.consent` or `telegram.token`
    record Pause(Instant since, Optional<Instant> until, String code) {}

    /// Something went wrong.
    ///
    /// @param code   the platform's, or `http 502`
    /// @param detail what it said, without names, texts, tokens or ids of people
    record Trouble(Instant at, String code, String detail) {}
}
