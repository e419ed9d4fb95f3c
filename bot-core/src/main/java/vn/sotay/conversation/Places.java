package vn.sotay.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/// Remembers where each account stands, and forgets it after a quiet while.
public interface Places {
    /// An entry for each account asked about; {@link Place#START} where nothing is remembered from `since`
    /// on.
    Map<ChannelAccount, Place> find(Collection<ChannelAccount> accounts, Instant since);

    void keep(Map<ChannelAccount, Place> places, Instant now);

    /// Forgets every place last kept before `before`; returns how many.
    int forget(Instant before);
}
