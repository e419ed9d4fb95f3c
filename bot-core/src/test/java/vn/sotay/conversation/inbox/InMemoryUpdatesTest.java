package vn.sotay.conversation.inbox;

import java.util.List;
import vn.sotay.conversation.TickingClock;
import vn.sotay.conversation.lane.InMemoryLeases;
import vn.sotay.conversation.lane.LaneTable;

class InMemoryUpdatesTest extends UpdatesContract {
    private final LaneTable lanes = new LaneTable(new TickingClock());
    private final InMemoryLeases holder = lanes.aNodeWithAll();
    private final InMemoryUpdates updates = new InMemoryUpdates(holder);
    private final InMemoryUpdates laneless = updates.at(lanes.aNode());
    private final InMemoryTransactions transactions = new InMemoryTransactions(List.of(updates));

    @Override
    protected Updates updates() {
        return updates;
    }

    @Override
    protected Updates updatesOfTheLaneless() {
        return laneless;
    }

    @Override
    protected void inTransaction(Runnable changes) {
        transactions.inOne(changes);
    }
}
