package vn.sotay.admin.channels;

import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChannelName;

/// All messaging services of the product, in the order in which the administration shows them.
public record KnownChannels(List<KnownChannel> all) {
    public KnownChannels {
        all = List.copyOf(all);
    }

    public Optional<KnownChannel> find(ChannelName name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
