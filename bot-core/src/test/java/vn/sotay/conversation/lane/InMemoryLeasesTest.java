package vn.sotay.conversation.lane;

import vn.sotay.conversation.TickingClock;

class InMemoryLeasesTest extends LeasesContract {
    private final LaneTable table = new LaneTable(new TickingClock());

    @Override
    protected Leases startedNode() {
        return table.aNode();
    }

    @Override
    protected void silence(Leases node) {
        if (node instanceof InMemoryLeases inMemory) inMemory.fallSilent();
    }
}
