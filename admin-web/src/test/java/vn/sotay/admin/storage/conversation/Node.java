package vn.sotay.admin.storage.conversation;

import java.time.Duration;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.conversation.lane.Lane;

/// A node as the tables see it.
record Node(NodeId id, PostgresLeases leases, PostgresUpdates updates, PostgresDeliveries deliveries) {
    private static final Duration LEASE = Duration.ofMinutes(5);

    /// One that has just started.
    static Node on(FreshDatabase database) {
        NodeId id = NodeId.fresh();
        return new Node(
                id,
                new PostgresLeases(database.jdbc(), database.transactions(), id, LEASE),
                new PostgresUpdates(database.jdbc(), id),
                new PostgresDeliveries(database.jdbc(), id));
    }

    static Node withAllLanesOn(FreshDatabase database) {
        Node node = on(database);
        node.leases.renew();
        node.leases.take(Lane.COUNT);
        return node;
    }

    /// As if it had not renewed for longer than a lease.
    void fallSilent(FreshDatabase database) {
        database.execute("update node set lease_until = now() - interval '1 second' where id = '" + id.value() + "'");
    }
}
