package vn.sotay.admin.storage.library;

/// Names a topic of a committee's library.
public record SectionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
