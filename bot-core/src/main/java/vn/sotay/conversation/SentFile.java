package vn.sotay.conversation;

/// A kept file that is to be sent. Its bytes are fetched by the channel when it goes.
///
/// @param id        content-addressed: the same id is the same bytes for ever
/// @param name      as people see it, with its extension
/// @param mediaType as `application/pdf`
/// @param bytes     its size
/// @param internal  whether it may not be passed on
public record SentFile(String id, String name, String mediaType, long bytes, boolean internal) {
    public SentFile {
        if (id.isBlank() || name.isBlank() || bytes < 0) throw new IllegalArgumentException("a file has id and name");
    }
}
