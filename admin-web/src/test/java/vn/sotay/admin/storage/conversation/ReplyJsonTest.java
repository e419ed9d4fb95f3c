package vn.sotay.admin.storage.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;

class ReplyJsonTest {
    private static final Reply.Choice READ_ON = new Reply.Choice(ChoiceId.of("lookup", "read", 12, 3), "Đọc tiếp");

    /// One of each kind, with the text that stands in outboxes now. A text is never changed: older rows
    /// must stay readable.
    private static final Map<Reply, String> STORED = Map.of(
            new Reply.Text("Chào đồng chí\n“A” 🇻🇳"),
                    "{\"is\":\"text\",\"reply\":{\"text\":\"Chào đồng chí\\n“A” 🇻🇳\"}}",
            new Reply.Menu("Việc gì?", List.of(READ_ON)),
                    "{\"is\":\"menu\",\"reply\":{\"text\":\"Việc gì?\",\"choices\":[{\"id\":{\"value\":\"lookup:read:12:3\"},"
                            + "\"label\":\"Đọc tiếp\"}]}}",
            new Reply.Card(new Reply.Heading("Quy định", "Điều 5"), "Nội dung", "Còn hiệu lực", List.of(READ_ON)),
                    "{\"is\":\"card\",\"reply\":{\"heading\":{\"title\":\"Quy định\",\"subtitle\":\"Điều 5\"},"
                            + "\"text\":\"Nội dung\",\"footer\":\"Còn hiệu lực\","
                            + "\"choices\":[{\"id\":{\"value\":\"lookup:read:12:3\"},\"label\":\"Đọc tiếp\"}]}}");

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
