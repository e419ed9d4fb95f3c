package vn.sotay.admin.audit;

/// Where events are written, in the transaction of what they tell of.
public interface AuditTrail {
    void record(AuditEvent event);
}
