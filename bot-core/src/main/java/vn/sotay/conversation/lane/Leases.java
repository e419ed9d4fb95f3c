package vn.sotay.conversation.lane;

import java.util.Set;

/// Which node holds which lane, as all nodes see it. Speaks for one node, whose id is new at each start and
/// so fences off whatever an earlier run left behind.
public interface Leases {
    /// Says that this node lives, for the time of a lease.
    ///
    /// @return how many nodes live, this one included
    int renew();

    /// The lanes that this node holds.
    Set<Lane> held();

    /// Takes up to `atMost` lanes that no living node holds. What a former holder left half sent in them is
    /// settled first: replies wait to be sent again, notices become unknown.
    void take(int atMost);

    void giveBack(Set<Lane> lanes);

    /// Gives back everything and lives no more.
    void leave();
}
