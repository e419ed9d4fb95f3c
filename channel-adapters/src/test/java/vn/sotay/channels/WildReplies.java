package vn.sotay.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;

/// Replies as no dialog would make them, the same for the same seed: endless words, signs of many characters,
/// nothing at all, more choices than any keyboard has.
public final class WildReplies {
    private static final List<String> SIGNS = List.of(
            "a",
            "đ",
            "ế",
            "e\u0302\u0301",
            "o\u031B\u0323",
            "👩‍👩‍👧",
            "🇻🇳",
            "👍🏽",
            "☎️",
            "\u1100\u1161\u11A8",
            "क्षि",
            "<",
            "&",
            "_",
            "7");
    private static final List<String> BETWEEN = List.of(" ", " ", " ", ". ", "? ", "\n", "\n\n", "; ");
    private static final int MOST_CHOICES = 30;

    private final SplittableRandom random;

    public WildReplies(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public Reply next() {
        return switch (random.nextInt(9)) {
            case 0 -> new Reply.Text(text(9_000));
            case 1 -> new Reply.Menu(text(9_000), choices(0));
            case 2 -> new Reply.Card(new Reply.Heading(line(200), line(100)), text(6_000), line(100), choices(0));
            case 3 ->
                new Reply.Link(
                        text(6_000),
                        line(60).strip() + "x",
                        "https://sotay.example/t/" + "a".repeat(random.nextInt(1_900)));
            case 4 ->
                new Reply.File(
                        new SentFile("5feceb66", "Quy định.pdf", "application/pdf", 12, random.nextBoolean()),
                        text(5_000));
            case 5 -> new Reply.AskPhone(text(3_000), "Gửi số điện thoại");
            case 6 -> new Reply.Poll(text(600), choices(1), 0, line(300));
            case 7 -> Reply.InPlace.shown(new Reply.Menu(text(5_000), choices(0)));
            default -> new Reply.Discreet(new Reply.Text(text(5_000)), new Reply.Text(text(5_000)));
        };
    }

    /// One in ten is empty, one in ten is blank; one in three has no blank in it.
    public String text(int most) {
        int kind = random.nextInt(10);
        if (kind == 0) return "";
        if (kind == 1) return " \n ";
        boolean hasBlanks = kind < 7;
        int length = random.nextInt(most);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
            if (hasBlanks && random.nextInt(6) == 0) text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return text.toString();
    }

    private String line(int most) {
        return text(most).replace('\n', ' ');
    }

    private List<Reply.Choice> choices(int least) {
        List<Reply.Choice> choices = new ArrayList<>();
        int many = random.nextBoolean() ? least + random.nextInt(5) : least + random.nextInt(MOST_CHOICES - least + 1);
        int longest = random.nextBoolean() ? 20 : 300;
        for (int i = 0; i < many; i++) choices.add(new Reply.Choice(ChoiceId.of("lookup", "c" + i), line(longest)));
        return choices;
    }

    /// What a reader reads of a text, blanks apart.
    public static String ink(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    /// The pieces are the text, cut only at its blanks and between its signs.
    public static void assertThatNoSignIsCut(String text, List<String> pieces) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(whole);
        int at = 0;
        for (String piece : pieces) {
            int begin = whole.indexOf(piece, at);
            assertThat(begin).as("a piece of the text").isNotNegative();
            assertThat(whole.substring(at, begin)).isBlank();
            assertThat(signs.isBoundary(begin)).as("begins with a whole sign").isTrue();
            at = begin + piece.length();
            assertThat(signs.isBoundary(at)).as("ends with a whole sign").isTrue();
        }
        assertThat(whole.substring(at)).isBlank();
    }

    /// What is said in words, of which nothing may be lost; empty for what a channel may leave out.
    public static Optional<String> said(Reply reply) {
        return switch (reply) {
            case Reply.Text(String text) -> Optional.of(text);
            case Reply.Menu menu -> Optional.of(menu.text());
            case Reply.Card card ->
                Optional.of(card.heading().title() + card.heading().subtitle() + card.text() + card.footer());
            case Reply.Link link -> Optional.of(link.text());
            case Reply.File file -> Optional.of(file.caption());
            case Reply.AskPhone ask -> Optional.of(ask.text());
            case Reply.Poll poll -> Optional.of(poll.question());
            case Reply.InPlace(Reply shown, Optional<String> of) -> said(shown);
            case Reply.Discreet discreet -> Optional.empty();
        };
    }
}
