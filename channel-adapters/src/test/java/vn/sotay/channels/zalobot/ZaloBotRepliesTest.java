package vn.sotay.channels.zalobot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;

class ZaloBotRepliesTest {
    private static final List<Reply.Choice> TWO = List.of(choice(0, "Đọc tiếp"), choice(1, "Trình đơn"));

    @Test
    void choicesAreNumberedBelowTheWords() {
        assertThat(texts(new Reply.Menu("Đồng chí cần việc gì?", TWO))).containsExactly("""
                        Đồng chí cần việc gì?

                        1. Đọc tiếp
                        2. Trình đơn
                        Mời đồng chí trả lời bằng số thứ tự để chọn.""");
    }

    @Test
    void aQuestionOfAQuizDoesNotTellTheRightOption() {
        assertThat(texts(new Reply.Poll("Đại hội diễn ra năm nào?", TWO, 1, "Điều 2"))
                        .getFirst())
                .contains("1. Đọc tiếp\n2. Trình đơn")
                .doesNotContain("Điều 2");
    }

    @Test
    void theAddressStandsInTheText() {
        assertThat(texts(new Reply.Link("Mời đồng chí mở văn bản.", "Mở", "https://sotay.example/t/abc")))
                .containsExactly("Mời đồng chí mở văn bản.\nhttps://sotay.example/t/abc");
    }

    @Test
    void theServersAreInVietnamSoNothingIsHeldBack() {
        assertThat(texts(new Reply.Discreet(new Reply.Text("Chào đồng chí An"), new Reply.Text("Chào đồng chí"))))
                .containsExactly("Chào đồng chí An");
    }

    @Test
    void whatChangesInPlaceElsewhereAndAsksForANumberIsSaidInWords() {
        assertThat(texts(Reply.InPlace.shown(new Reply.Text("Trang 2")))).containsExactly("Trang 2");
        assertThat(texts(new Reply.AskPhone("Mời đồng chí gửi mã.", "Gửi số"))).containsExactly("Mời đồng chí gửi mã.");
    }

    @Test
    void aFileIsALinkBelowItsName() {
        SentFile file = new SentFile("5f", "Quy định 24.pdf", "application/pdf", 12, true);

        assertThat(ZaloBotReplies.linked(file, "Bản gốc", "https://sotay.example/d/5f"))
                .startsWith("Bản gốc\n\nQuy định 24.pdf\n")
                .endsWith("\nhttps://sotay.example/d/5f");
        assertThat(ZaloBotReplies.messages(new Reply.File(file, "a ".repeat(900)))
                        .getLast())
                .isEqualTo(new Reply.File(file, ""));
        SentFile longName = new SentFile("5f", "n".repeat(3_000), "application/pdf", 12, true);
        assertThat(ZaloBotReplies.linked(longName, "c".repeat(1_000), "https://sotay.example/" + "x".repeat(400)))
                .hasSizeLessThanOrEqualTo(ZaloBotReplies.MOST);
    }

    @Test
    void everyPieceIsTakenAndNoChoiceIsLost() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 300; round++) {
            List<Reply.Choice> many = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(i -> choice(i, "Lựa chọn " + i + " " + "ế".repeat(random.nextInt(120))))
                    .toList();
            String text = "Chi bộ họp. ".repeat(random.nextInt(400)) + "Hết.";
            List<String> pieces = texts(new Reply.Menu(text, many));

            assertThat(pieces)
                    .allSatisfy(piece -> assertThat(piece).isNotBlank().hasSizeLessThanOrEqualTo(ZaloBotReplies.MOST));
            String whole = String.join("\n", pieces);
            for (int i = 0; i < many.size(); i++)
                assertThat(whole).contains((i + 1) + ". " + many.get(i).label().strip());
            assertThat(words(whole)).startsWith(words(text));
        }
    }

    @Test
    void decomposedSignsAreComposed() {
        assertThat(texts(new Reply.Menu("Tie\u0302\u0301p?", List.of(choice(0, "Tie\u0302\u0301p"))))
                        .getFirst())
                .startsWith("Tiếp?")
                .contains("1. Tiếp");
    }

    private static List<String> texts(Reply reply) {
        return ZaloBotReplies.messages(reply).stream()
                .map(message -> ((Reply.Text) message).text())
                .toList();
    }

    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    private static Reply.Choice choice(int number, String label) {
        return new Reply.Choice(ChoiceId.of("lookup", "c" + number), label);
    }
}
