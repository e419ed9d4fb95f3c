package vn.sotay.conversation;

import java.util.List;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.UnitId;

/// Who is talking to us.
public sealed interface Speaker {
    ChannelAccount account();

    /// Người lạ: an account that is linked to nobody.
    record Stranger(ChannelAccount account) implements Speaker {}

    /// Đảng viên whose account is linked.
    ///
    /// @param within the member's own unit and all units above it: what is meant for one of these is meant
    ///               for them
    record KnownMember(ChannelAccount account, Member member, List<UnitId> within) implements Speaker {
        public KnownMember {
            within = List.copyOf(within);
        }
    }
}
