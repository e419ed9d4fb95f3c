package vn.sotay.conversation.outbox;

import vn.sotay.conversation.TickingClock;
import vn.sotay.conversation.lane.InMemoryLeases;
import vn.sotay.conversation.lane.LaneTable;

class InMemoryDeliveriesTest extends DeliveriesContract {
    private final LaneTable lanes = new LaneTable(new TickingClock());
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(lanes, lanes.aNode());

    @Override
    protected Node startedNode() {
        InMemoryLeases leases = lanes.aNode();
        return new Node(leases, deliveries.at(leases));
    }

    @Override
    protected void silence(Node node) {
        if (node.leases() instanceof InMemoryLeases leases) leases.fallSilent();
    }

    @Override
    protected DeliveryState stateOf(DeliveryId delivery) {
        return deliveries.stateOf(delivery);
    }
}
