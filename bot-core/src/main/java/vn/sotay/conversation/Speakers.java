package vn.sotay.conversation;

import java.util.Collection;
import java.util.Map;

/// Tells who is behind an account.
public interface Speakers {
    /// An entry for each account asked about; those linked to nobody are strangers.
    Map<ChannelAccount, Speaker> who(Collection<ChannelAccount> accounts);
}
