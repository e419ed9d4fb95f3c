package vn.sotay.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    ///
    /// @param on the channel's id of the message that bears the button, where the channel tells
    record Chosen(Origin origin, ChoiceId choice, Optional<String> on) implements Update {
        public Chosen(Origin origin, ChoiceId choice) {
            this(origin, choice, Optional.empty());
        }
    }

    /// The person sent a phone number by the channel's own button.
    ///
    /// @param vouched whether the channel vouches that the number is the sender's own
    record Phone(Origin origin, String number, boolean vouched) implements Update {}

    /// The person came to the account, or came back to it.
    record Joined(Origin origin) implements Update {}

    /// What we do not handle yet (a sticker, a position). Adapters never throw an update away.
    record Unsupported(Origin origin, String kind) implements Update {}

    /// What wants no answer.
    sealed interface Quiet extends Update {}

    /// The person left the account or blocked it. Nothing reaches them now.
    record Left(Origin origin) implements Quiet {}

    /// The person withdrew, at the channel itself, the consent to the use of their data: the link ends.
    record Withdrew(Origin origin) implements Quiet {}

    /// The channel shows us a message of our own: it has arrived.
    ///
    /// @param fingerprint of the message, as {@link vn.sotay.conversation.outbox.SendOutcome.AnswerLost} has it
    record Echo(Origin origin, String messageId, String fingerprint) implements Quiet {}

    /// The channel says that messages of ours have come to the person.
    record Arrived(Origin origin, List<String> messageIds) implements Quiet {
        public Arrived {
            messageIds = List.copyOf(messageIds);
        }
    }

    /// What happened without anything to answer: a receipt, a reaction, a change of the account's settings.
    record Passing(Origin origin, String kind) implements Quiet {}

    /// Where an update comes from.
    ///
    /// @param id the channel's own, so the same update delivered twice is recognised
    record Origin(String id, ChannelAccount sender, Instant sentAt) {}
}
