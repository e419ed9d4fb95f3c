package vn.sotay.organisation.roster;

/// Names one import of a roster.
public record RosterId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
