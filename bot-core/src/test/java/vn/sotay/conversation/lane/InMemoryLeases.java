package vn.sotay.conversation.lane;

import java.util.Set;

/// {@link Leases} of one node over a shared {@link LaneTable}.
public final class InMemoryLeases implements Leases {
    private final LaneTable table;
    private final int node;

    InMemoryLeases(LaneTable table, int node) {
        this.table = table;
        this.node = node;
    }

    @Override
    public int renew() {
        return table.renew(node);
    }

    @Override
    public Set<Lane> held() {
        return table.held(node);
    }

    @Override
    public void take(int atMost) {
        table.take(node, atMost);
    }

    @Override
    public void giveBack(Set<Lane> lanes) {
        table.giveBack(node, lanes);
    }

    @Override
    public void leave() {
        table.leave(node);
    }

    /// As if this node had not renewed for longer than a lease.
    public void fallSilent() {
        table.silence(node);
    }

    /// What {@link vn.sotay.conversation.inbox.Updates#hold} must find out.
    public void require(Set<Lane> lanes) {
        if (!held().containsAll(lanes)) throw new LanesLost();
    }
}
