package vn.sotay.publishing;

/// Names a publication (đợt phát hành) within this installation.
public record PublicationId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
