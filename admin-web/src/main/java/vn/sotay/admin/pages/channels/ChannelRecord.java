package vn.sotay.admin.pages.channels;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.conversation.ChannelName;

/// Writes into the trail what was done to a channel.
@Component
class ChannelRecord {
    private final AuditTrail trail;

    ChannelRecord(AuditTrail trail) {
        this.trail = trail;
    }

    /// @param what never a secret
    void of(SignedIn by, AuditAction action, ChannelName channel, String what) {
        AuditEvent.About about = new AuditEvent.About("channel", channel.value(), Optional.empty());
        AuditEvent.Change change = new AuditEvent.Change(Optional.empty(), Map.of(), Map.of("channel", what));
        trail.record(AuditEvent.of(by, action, about).with(change));
    }
}
