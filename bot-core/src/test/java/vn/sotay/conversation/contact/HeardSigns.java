package vn.sotay.conversation.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sotay.conversation.ChannelAccount;

/// {@link SignsOfLife} that remembers what it was told.
public final class HeardSigns implements SignsOfLife {
    private final List<ChannelAccount> heard = new ArrayList<>();
    private final List<String> arrived = new ArrayList<>();

    @Override
    public void heard(Collection<ChannelAccount> accounts, Instant now) {
        heard.addAll(accounts);
    }

    @Override
    public void arrived(ChannelAccount to, List<String> messageIds, Instant at) {
        arrived.addAll(messageIds);
    }

    public List<ChannelAccount> heard() {
        return heard;
    }

    public List<String> arrived() {
        return arrived;
    }
}
