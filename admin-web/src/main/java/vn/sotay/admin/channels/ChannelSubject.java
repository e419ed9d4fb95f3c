package vn.sotay.admin.channels;

import java.util.Optional;
import vn.sotay.admin.access.Subject;
import vn.sotay.conversation.ChannelName;
import vn.sotay.organisation.UnitId;

/// Channels in addresses. They belong to the installation.
public record ChannelSubject(KnownChannels channels) implements Subject<ChannelName> {
    @Override
    public Class<ChannelName> type() {
        return ChannelName.class;
    }

    @Override
    public Optional<ChannelName> read(String text) {
        return channels.all().stream()
                .map(KnownChannel::name)
                .filter(name -> name.value().equals(text))
                .findFirst();
    }

    @Override
    public Optional<UnitId> unitOf(ChannelName id) {
        return Optional.empty();
    }
}
