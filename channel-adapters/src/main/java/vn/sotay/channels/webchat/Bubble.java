package vn.sotay.channels.webchat;

import java.util.List;

/// What one message looks like on the page. All of it is plain text.
///
/// @param title    of a card; empty otherwise, as are subtitle and footer
public record Bubble(Kind kind, String text, String title, String subtitle, String footer, List<Button> choices) {
    public Bubble {
        choices = List.copyOf(choices);
    }

    /// How it is drawn.
    public enum Kind {
        TEXT,
        MENU,
        CARD
    }

    /// A quick reply.
    public record Button(String id, String label) {}

    /// A message of plain words.
    public static Bubble text(String text) {
        return new Bubble(Kind.TEXT, text, "", "", "", List.of());
    }
}
