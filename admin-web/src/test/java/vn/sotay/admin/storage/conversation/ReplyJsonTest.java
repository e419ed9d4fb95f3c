package vn.sotay.admin.storage.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;

class ReplyJsonTest {
    private static final Reply.Choice READ_ON = new Reply.Choice(ChoiceId.of("lookup", "read", 12, 3), "Đọc tiếp");

    /// One of each kind, with the text that stands in outboxes now. A text is never changed: older rows
    /// must stay readable.
    private static final Map<Reply, String> STORED = Map.ofEntries(
            Map.entry(
                    new Reply.Text("Chào đồng chí\n“A” 🇻🇳"),
                    "{\"is\":\"text\",\"reply\":{\"text\":\"Chào đồng chí\\n“A” 🇻🇳\"}}"),
            Map.entry(
                    new Reply.Menu("Việc gì?", List.of(READ_ON)),
                    "{\"is\":\"menu\",\"reply\":{\"text\":\"Việc gì?\",\"choices\":[{\"id\":{\"value\":\"lookup:read:12:3\"},"
                            + "\"label\":\"Đọc tiếp\"}]}}"),
            Map.entry(
                    new Reply.Card(
                            new Reply.Heading("Quy định", "Điều 5"), "Nội dung", "Còn hiệu lực", List.of(READ_ON)),
                    "{\"is\":\"card\",\"reply\":{\"heading\":{\"title\":\"Quy định\",\"subtitle\":\"Điều 5\"},"
                            + "\"text\":\"Nội dung\",\"footer\":\"Còn hiệu lực\","
                            + "\"choices\":[{\"id\":{\"value\":\"lookup:read:12:3\"},\"label\":\"Đọc tiếp\"}]}}"),
            Map.entry(
                    new Reply.Link("Mời đồng chí mở", "Mở", "https://sotay.example/t/1"),
                    "{\"is\":\"link\",\"reply\":{\"text\":\"Mời đồng chí mở\",\"label\":\"Mở\","
                            + "\"url\":\"https://sotay.example/t/1\"}}"),
            Map.entry(
                    new Reply.File(new SentFile("ab12", "nghị quyết.pdf", "application/pdf", 7, true), "Bản gốc"),
                    "{\"is\":\"file\",\"reply\":{\"file\":{\"id\":\"ab12\",\"name\":\"nghị quyết.pdf\","
                            + "\"mediaType\":\"application/pdf\",\"bytes\":7,\"internal\":true},\"caption\":\"Bản gốc\"}}"),
            Map.entry(
                    new Reply.AskPhone("Số điện thoại?", "Gửi số"),
                    "{\"is\":\"phone\",\"reply\":{\"text\":\"Số điện thoại?\",\"label\":\"Gửi số\"}}"),
            Map.entry(
                    new Reply.Poll("Câu 1?", List.of(READ_ON), 0, "Điều 5"),
                    "{\"is\":\"poll\",\"reply\":{\"question\":\"Câu 1?\",\"choices\":[{\"id\":{\"value\":"
                            + "\"lookup:read:12:3\"},\"label\":\"Đọc tiếp\"}],\"right\":0,\"explanation\":\"Điều 5\"}}"),
            Map.entry(
                    new Reply.InPlace(new Reply.Text("Trang 2"), Optional.of("77")),
                    "{\"is\":\"in place\",\"of\":\"77\",\"reply\":{\"is\":\"text\",\"reply\":{\"text\":\"Trang 2\"}}}"),
            Map.entry(
                    new Reply.Discreet(new Reply.Text("Chào đồng chí An"), new Reply.Text("Chào đồng chí")),
                    "{\"is\":\"discreet\",\"reply\":{\"is\":\"text\",\"reply\":{\"text\":\"Chào đồng chí An\"}},"
                            + "\"abroad\":{\"is\":\"text\",\"reply\":{\"text\":\"Chào đồng chí\"}}}"));

    @Test
    void everyKindOfReplyIsReadAsItWasWritten() {
        assertThat(STORED.keySet())
                .allSatisfy(reply ->
                        assertThat(ReplyJson.read(ReplyJson.write(reply))).contains(reply));
    }

    @Test
    void noKindIsForgottenHere() {
        assertThat(STORED.keySet().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Reply.class.getPermittedSubclasses()));
    }

    @Test
    void whatStandsInOutboxesNowStaysReadable() {
        STORED.forEach((reply, text) -> assertThat(ReplyJson.read(text)).contains(reply));
    }

    @Test
    void whatThisVersionDoesNotKnowIsNoReply() {
        assertThat(ReplyJson.read("{\"is\":\"video\",\"reply\":{\"url\":\"x\"}}"))
                .isEmpty();
        assertThat(ReplyJson.read("{\"is\":\"text\",\"reply\":{\"words\":\"x\"}}"))
                .isEmpty();
        assertThat(ReplyJson.read("{\"is\":\"text\",\"reply\":{\"text\":null}}"))
                .isEmpty();
        assertThat(ReplyJson.read("{\"is\":\"menu\",\"reply\":{\"text\":\"x\",\"choices\":7}}"))
                .isEmpty();
        assertThat(ReplyJson.read("{}")).isEmpty();
        assertThat(ReplyJson.read("[]")).isEmpty();
        assertThat(ReplyJson.read("không phải JSON")).isEmpty();
        assertThat(ReplyJson.read("")).isEmpty();
    }
}
