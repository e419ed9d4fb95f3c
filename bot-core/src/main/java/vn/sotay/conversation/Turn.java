package vn.sotay.conversation;

import java.time.Instant;

/// One update, who it is from, and when it is answered.
public record Turn(Update update, Speaker speaker, Instant now) {
    /// The words of the update; empty when it has none.
    public String words() {
        return update instanceof Update.Text(Update.Origin origin, String text) ? text : "";
    }

    Turn with(Update other) {
        return new Turn(other, speaker, now);
    }
}
