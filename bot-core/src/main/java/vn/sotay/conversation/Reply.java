package vn.sotay.conversation;

import java.util.List;
import java.util.Optional;

/// What the bot wants to say. Each channel decides how to draw it.
public sealed interface Reply {
    /// What the person can pick now, by button or by its number from 1. Empty when nothing is asked.
    List<Choice> choices();

    /// Plain words.
    record Text(String text) implements Reply {
        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    /// Words that end in choices.
    record Menu(String text, List<Choice> choices) implements Reply {
        public Menu {
            choices = List.copyOf(choices);
        }
    }

    /// A quotation: what it is from (title), where it stands there (subtitle), its verbatim text, and the
    /// small print.
    record Card(Heading heading, String text, String footer, List<Choice> choices) implements Reply {
        public Card {
            choices = List.copyOf(choices);
        }
    }

    /// Words with one button that opens a page.
    ///
    /// @param url `https://…`, at most 2,000 characters
    record Link(String text, String label, String url) implements Reply {
        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    /// A file with a caption, which may be empty.
    record File(SentFile file, String caption) implements Reply {
        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    /// Words and, where the channel has one, its own button by which a person sends their phone number.
    record AskPhone(String text, String label) implements Reply {
        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    /// A question of a quiz with one right option, shown as the channel's own quiz where it has one. A picked
    /// option comes back as {@link Update.Chosen}.
    ///
    /// @param right       which option is right, from 0; shown only after the person has picked
    /// @param explanation shown with the right one; may be empty
    record Poll(String question, List<Choice> choices, int right, String explanation) implements Reply {
        public Poll {
            choices = List.copyOf(choices);
            if (right < 0 || right >= choices.size()) throw new IllegalArgumentException("one option is right");
        }
    }

    /// A reply that reads better in place of the message whose button was pressed. Channels that cannot change
    /// a message send a new one.
    ///
    /// @param of the channel's id of that message; filled in when the turn is stored
    record InPlace(Reply reply, Optional<String> of) implements Reply {
        public InPlace {
            if (reply instanceof InPlace) throw new IllegalArgumentException("in place of itself");
        }

        public static InPlace shown(Reply reply) {
            return new InPlace(reply, Optional.empty());
        }

        @Override
        public List<Choice> choices() {
            return reply.choices();
        }
    }

    /// What names people or quotes internal text, and what is said instead where a channel's servers stand
    /// abroad and nothing of the kind may go. Both offer the same choices or the second fewer.
    record Discreet(Reply full, Reply abroad) implements Reply {
        @Override
        public List<Choice> choices() {
            return full.choices();
        }
    }

    /// The head of a card. The subtitle may be empty.
    record Heading(String title, String subtitle) {}

    /// One thing to pick.
    record Choice(ChoiceId id, String label) {}
}
