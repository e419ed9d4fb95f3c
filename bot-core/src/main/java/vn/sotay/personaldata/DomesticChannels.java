package vn.sotay.personaldata;

import java.util.Set;
import vn.sotay.conversation.ChannelName;

/// The channels whose servers stand in Vietnam. On others no record is shown, because that would carry
/// personal data abroad.
public record DomesticChannels(Set<ChannelName> names) {
    public DomesticChannels {
        names = Set.copyOf(names);
    }

    boolean include(ChannelName channel) {
        return names.contains(channel);
    }
}
