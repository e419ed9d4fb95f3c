package vn.sotay.admin.storage.conversation;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LanesLost;

/// Keeps lanes ours until the transaction ends.
final class LaneLock {
    private final JdbcClient jdbc;
    private final NodeId node;

    LaneLock(JdbcClient jdbc, NodeId node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    void hold(Set<Lane> lanes) {
        int held = jdbc.sql("select number from lane where number = any (?) and node = ? for key share")
                .param(numbers(lanes))
                .param(node.value())
                .query(Integer.class)
                .list()
                .size();
        if (held != lanes.size()) throw new LanesLost();
    }

    static Short[] numbers(Set<Lane> lanes) {
        return lanes.stream().map(lane -> (short) lane.number()).toArray(Short[]::new);
    }
}
