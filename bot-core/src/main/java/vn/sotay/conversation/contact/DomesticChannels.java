package vn.sotay.conversation.contact;

import java.util.Set;
import vn.sotay.conversation.ChannelName;

/// The channels whose servers stand in Vietnam. On others no record, no name and no internal text is shown,
/// because that would carry it abroad.
public record DomesticChannels(Set<ChannelName> names) {
    public DomesticChannels {
        names = Set.copyOf(names);
    }

    public boolean include(ChannelName channel) {
        return names.contains(channel);
    }
}
