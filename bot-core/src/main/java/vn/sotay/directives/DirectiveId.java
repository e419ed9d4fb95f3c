package vn.sotay.directives;

/// Names a directive that is followed up within this installation.
public record DirectiveId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
