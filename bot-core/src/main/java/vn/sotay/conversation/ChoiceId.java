package vn.sotay.conversation;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a button says when it is pressed: the dialog it belongs to, an action and its arguments, as
/// `lookup:read:12:3`. At most 64 bytes, the tightest limit of the channels (Telegram's callback data).
public record ChoiceId(String value) {
    public static final int MAX_BYTES = 64;

    public ChoiceId {
        if (value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
            throw new IllegalArgumentException("a choice id has at most 64 bytes: " + value);
    }

    public static ChoiceId of(String dialog, Object... parts) {
        StringBuilder value = new StringBuilder(dialog);
        for (Object part : parts) value.append(':').append(part);
        return new ChoiceId(value.toString());
    }

    public String dialog() {
        return part(0);
    }

    public String action() {
        return part(1);
    }

    /// The n-th argument after the action, counted from 0; empty text where there is none.
    public String argument(int n) {
        return part(n + 2);
    }

    private String part(int n) {
        List<String> parts = List.of(value.split(":", -1));
        return n < parts.size() ? parts.get(n) : "";
    }
}
