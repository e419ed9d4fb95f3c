package vn.sotay.directives;

/// Names one committee's duty under a directive.
public record DutyId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
