package vn.sotay.admin.storage.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.conversation.lane.Leases;
import vn.sotay.conversation.lane.LeasesContract;

class PostgresLeasesTest extends LeasesContract {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final Map<Leases, Node> nodes = new HashMap<>();

    @Override
    protected Leases startedNode() {
        Node node = Node.on(database);
        nodes.put(node.leases(), node);
        return node.leases();
    }

    @Override
    protected void silence(Leases node) {
        Objects.requireNonNull(nodes.get(node)).fallSilent(database);
    }
}
