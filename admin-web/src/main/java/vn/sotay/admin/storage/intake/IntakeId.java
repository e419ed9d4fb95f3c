package vn.sotay.admin.storage.intake;

/// Names a file on its way.
public record IntakeId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
