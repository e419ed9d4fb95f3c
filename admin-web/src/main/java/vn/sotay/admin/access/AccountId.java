package vn.sotay.admin.access;

/// Names an account of the administration.
public record AccountId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
