package vn.sotay.channels.zalo.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.channels.WildReplies;
import vn.sotay.channels.zalo.ZaloSettings.Drawing;
import vn.sotay.channels.zalo.replies.ZaloMessage.Button;
import vn.sotay.channels.zalo.replies.ZaloMessage.Words;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;

/// Limits of the fact sheet, in characters composed: 2,000 of text, five buttons of 100, a form of 100 and 500.
class ZaloRepliesTest {
    private static final int SEEDS = 2_000;

    private final ZaloReplies replies = new ZaloReplies(Drawing.DEFAULT, true);
    private final ZaloReplies captioned = new ZaloReplies(new Drawing("button", true, true), true);

    @Test
    void whereAPhoneNumberWouldNotBeBelievedNoneIsAskedFor() {
        ZaloReplies unbelieving = new ZaloReplies(Drawing.DEFAULT, false);
        assertThat(unbelieving.messages(new Reply.AskPhone("Mời đồng chí gửi mã.", "Gửi số")))
                .containsExactly(new Reply.Text("Mời đồng chí gửi mã."));
    }

    @Test
    void whateverIsSaidEachMessageIsWithinTheLimitsAndNoWordIsLost() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Reply reply = new WildReplies(seed).next();
            for (ZaloReplies drawing : Set.of(replies, captioned)) {
                List<ZaloMessage> drawn =
                        drawing.messages(reply).stream().map(drawing::draw).toList();
                assertThat(drawn).as("seed " + seed).allSatisfy(ZaloRepliesTest::assertWithinLimits);
                assertWhole(seed, reply, drawn);
            }
        }
    }

    private static void assertWithinLimits(ZaloMessage message) {
        switch (message) {
            case Words words -> {
                assertText(words.text(), 1, 2_000);
                assertText(words.plain(), 1, 2_000);
                assertThat(words.buttons()).hasSizeLessThanOrEqualTo(5);
                words.buttons().forEach(button -> assertText(button.title(), 1, 100));
            }
            case ZaloMessage.Document document -> assertText(document.caption(), 0, 2_000);
            case ZaloMessage.Particulars particulars -> {
                assertText(particulars.title(), 1, 100);
                assertText(particulars.subtitle(), 1, 500);
            }
        }
    }

    private static void assertText(String text, int least, int most) {
        assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(text.strip().length()).isBetween(least, most);
        assertThat(text.length()).isLessThanOrEqualTo(most);
    }

    private static void assertWhole(int seed, Reply reply, List<ZaloMessage> drawn) {
        String shown = WildReplies.ink(String.join("\n", texts(drawn)));
        String plain = WildReplies.ink(String.join("\n", plain(drawn)));
        List<Button> buttons = drawn.stream()
                .flatMap(one -> one instanceof Words words ? words.buttons().stream() : List.<Button>of().stream())
                .toList();
        WildReplies.said(reply)
                .ifPresent(said -> assertThat(shown).as("seed " + seed).contains(WildReplies.ink(said)));
        List<Reply.Choice> choices = reply.choices();
        for (int i = 0; i < choices.size(); i++) {
            Reply.Choice choice = choices.get(i);
            String numbered = WildReplies.ink((i + 1) + ". " + choice.label());
            boolean isButton = buttons.stream()
                    .anyMatch(button -> button instanceof Button.Choose(String title, ChoiceId id)
                            && id.equals(choice.id())
                            && WildReplies.ink(title).equals(WildReplies.ink(choice.label())));
            assertThat(isButton || shown.contains(numbered))
                    .as("seed %d, choice %d", seed, i + 1)
                    .isTrue();
            assertThat(plain).as("seed " + seed + ", should buttons be refused").contains(numbered);
        }
        if (reply instanceof Reply.Link link) {
            assertThat(buttons)
                    .extracting(button -> ((Button.Open) button).url())
                    .containsExactly(link.url());
            assertThat(plain).as("seed " + seed).contains(link.url());
        }
    }

    private static List<String> texts(List<ZaloMessage> drawn) {
        return drawn.stream()
                .map(one -> switch (one) {
                    case Words words -> words.text();
                    case ZaloMessage.Document document -> document.caption();
                    case ZaloMessage.Particulars particulars -> particulars.subtitle();
                })
                .toList();
    }

    private static List<String> plain(List<ZaloMessage> drawn) {
        return drawn.stream()
                .map(one -> one instanceof Words words ? words.plain() : "")
                .toList();
    }

    @Test
    void noSignIsCutInTwo() {
        for (int seed = 0; seed < SEEDS; seed++) {
            String text = new WildReplies(seed).text(9_000);
            List<String> pieces = texts(replies.messages(new Reply.Text(text)).stream()
                    .map(replies::draw)
                    .toList());
            WildReplies.assertThatNoSignIsCut(text, pieces);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"🇻🇳", "👩‍👩‍👧", "👍🏽", "e\u0302\u0301", "\u1100\u1161\u11A8", "☎️"})
    void aWordOfOneSignOverAndOverIsCutBetweenTwo(String sign) {
        for (int before = 0; before < 12; before++) {
            String text = "a".repeat(before) + sign.repeat(1_500);
            WildReplies.assertThatNoSignIsCut(
                    text,
                    texts(replies.messages(new Reply.Text(text)).stream()
                            .map(replies::draw)
                            .toList()));
        }
    }

    @Test
    void aTextIsCutAtTheEndOfASentence() {
        String text = "Chi bộ họp mỗi tháng một lần. ".repeat(100).strip();

        List<String> pieces = texts(replies.messages(new Reply.Text(text)).stream()
                .map(replies::draw)
                .toList());

        assertThat(pieces).hasSize(2).allSatisfy(piece -> assertThat(piece).endsWith("lần."));
    }

    @Test
    void twoThousandCharactersAreOneMessageHoweverTheyAreWritten() {
        assertThat(replies.messages(new Reply.Text("e\u0302\u0301".repeat(2_000))))
                .hasSize(1);
        assertThat(replies.messages(new Reply.Text("ế".repeat(2_001)))).hasSize(2);
    }

    @Test
    void whatSaysNothingIsNoMessage() {
        assertThat(replies.messages(new Reply.Text(" \n"))).isEmpty();
        assertThat(replies.messages(new Reply.Card(new Reply.Heading("", " "), "", "", List.of())))
                .isEmpty();
    }

    @Test
    void fiveChoicesAreButtonsAndSixAreAList() {
        assertThat(choose(5))
                .singleElement()
                .isInstanceOfSatisfying(
                        Words.class, words -> assertThat(words.buttons()).hasSize(5));
        assertThat(choose(6))
                .singleElement()
                .isInstanceOfSatisfying(
                        Words.class, words -> assertThat(words.buttons()).isEmpty());
    }

    private List<ZaloMessage> choose(int many) {
        List<Reply.Choice> choices = new ArrayList<>();
        for (int i = 0; i < many; i++) choices.add(new Reply.Choice(ChoiceId.of("lookup", "c" + i), "Điều " + i));
        return replies.messages(new Reply.Menu("Chọn", choices)).stream()
                .map(replies::draw)
                .toList();
    }
}
