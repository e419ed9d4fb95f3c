package vn.sotay.admin.audit;

/// Names an entry of the trail.
public record AuditEntryId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
