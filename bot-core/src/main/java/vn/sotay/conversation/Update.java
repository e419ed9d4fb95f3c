package vn.sotay.conversation;

import java.time.Instant;
import vn.sotay.language.VietnameseText;

/// One thing a person did on a channel, in our words rather than the channel's.
public sealed interface Update {
    Origin origin();

    /// Words, cleaned of what no reader can see.
    record Text(Origin origin, String text) implements Update {
        public Text {
            text = VietnameseText.clean(text);
        }
    }

    /// A button was pressed.
    record Chosen(Origin origin, ChoiceId choice) implements Update {}

    /// The person came to the account, or came back to it.
    record Joined(Origin origin) implements Update {}

    /// The person left the account or blocked it. Nothing reaches them now, so nothing is answered.
    record Left(Origin origin) implements Update {}

    /// What we do not handle yet (a sticker, a position). Adapters never throw an update away.
    record Unsupported(Origin origin, String kind) implements Update {}

    /// Where an update comes from.
    ///
    /// @param id the channel's own, so the same update delivered twice is recognised
    record Origin(String id, ChannelAccount sender, Instant sentAt) {}
}
