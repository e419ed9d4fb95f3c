package vn.sotay.admin.channels;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.outbox.Pace;

/// A messaging service as the administration knows it, whether it is connected or not.
///
/// @param line  how it is connected; empty when it is off
/// @param doors where platforms and people reach us
public record KnownChannel(ChannelName name, Optional<Line> line, Doors doors) {
    /// A channel that is on.
    ///
    /// @param granted whether the platform has let us in; a channel that needs no consent is always let in
    /// @param check   tries the connection; empty where there is nothing to try
    /// @param setUp   tells the platform where to hand in what happens; empty where a person does that
    public record Line(
            Pace pace,
            Supplier<Boolean> granted,
            Optional<ConnectionCheck> check,
            Optional<Supplier<List<ConnectionCheck.Finding>>> setUp) {}

    /// @param address   of this installation, `https://sotay.tinh.vn`; empty when it was not set
    /// @param polling   whether updates are fetched, so that no webhook is needed
    /// @param callback  where consent leads back to; empty where there is none
    public record Doors(Optional<String> address, boolean polling, Optional<String> callback) {}

    public boolean isOn() {
        return line.isPresent();
    }

    /// Where the platform hands in what happens.
    public Optional<String> webhook() {
        return doors.address().map(address -> address + "/webhooks/" + name);
    }
}
