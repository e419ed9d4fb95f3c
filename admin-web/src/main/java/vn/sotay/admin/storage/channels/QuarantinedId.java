package vn.sotay.admin.storage.channels;

/// Names an update that was put aside.
public record QuarantinedId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
