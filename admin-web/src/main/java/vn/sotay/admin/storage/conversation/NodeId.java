package vn.sotay.admin.storage.conversation;

import java.util.UUID;

/// This run of this node; new at each start.
public record NodeId(UUID value) {
    public static NodeId fresh() {
        return new NodeId(UUID.randomUUID());
    }
}
