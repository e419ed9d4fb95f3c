package vn.sotay.conversation;

import java.util.List;

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

    /// The head of a card. The subtitle may be empty.
    record Heading(String title, String subtitle) {}

    /// One thing to pick.
    record Choice(ChoiceId id, String label) {}
}
