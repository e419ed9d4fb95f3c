package vn.sotay.channels.webchat;

import java.util.List;

/// What one message looks like on the page. All of it is plain text.
///
/// @param title    of a card, or what a link is called; empty otherwise, as are subtitle and footer
/// @param subtitle of a card, or where a link leads
public record Bubble(Kind kind, String text, String title, String subtitle, String footer, List<Button> choices) {
    public Bubble {
        choices = List.copyOf(choices);
    }

    /// How it is drawn.
    public enum Kind {
        TEXT,
        MENU,
        CARD,
        LINK
    }

    /// A quick reply.
    public record Button(String id, String label) {}

    /// Words with a link.
    ///
    /// @param url `https://…`, `http://…`, or a path of our own
    public static Bubble link(String text, String label, String url) {
        return new Bubble(Kind.LINK, text, label, url, "", List.of());
    }

    /// A message of plain words.
    public static Bubble text(String text) {
        return new Bubble(Kind.TEXT, text, "", "", "", List.of());
    }
}
