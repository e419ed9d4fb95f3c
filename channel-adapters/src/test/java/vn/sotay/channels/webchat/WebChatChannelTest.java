package vn.sotay.channels.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryId;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.SendOutcome;

class WebChatChannelTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ChannelAccount AN = WebChat.account("an");
    private static final Reply.Choice READ_ON = new Reply.Choice(new ChoiceId("lookup:read:7:3"), "Đọc tiếp");

    private final KeptTranscripts transcript = new KeptTranscripts();
    private final List<ChannelAccount> woken = new ArrayList<>();
    private final WebChatChannel channel = new WebChatChannel(transcript, woken::add, InstantSource.fixed(NOW));

    @Test
    void eachKindOfReplyIsDrawn() {
        send(1, new Reply.Text("Chào đồng chí"));
        send(2, new Reply.Menu("Chọn một mục", List.of(READ_ON)));
        send(3, new Reply.Card(new Reply.Heading("Nghị quyết", "Mục II"), "Nguyên văn", "Nguồn", List.of(READ_ON)));

        List<Bubble.Button> buttons = List.of(new Bubble.Button("lookup:read:7:3", "Đọc tiếp"));
        assertThat(transcript.all())
                .extracting(WebChatMessage::bubble)
                .containsExactly(
                        Bubble.text("Chào đồng chí"),
                        new Bubble(Bubble.Kind.MENU, "Chọn một mục", "", "", "", buttons),
                        new Bubble(Bubble.Kind.CARD, "Nguyên văn", "Nghị quyết", "Mục II", "Nguồn", buttons));
    }

    @Test
    void linksAndFilesAreLinksOfThePage() {
        send(1, new Reply.Link("Mời đồng chí mở", "Đọc văn bản", "https://sotay.lamgiang.vn/d/x"));
        send(2, new Reply.File(new SentFile("ab12", "Quy định.pdf", "application/pdf", 9, true), "Quy định số 7"));

        assertThat(transcript.all())
                .extracting(WebChatMessage::bubble)
                .containsExactly(
                        Bubble.link("Mời đồng chí mở", "Đọc văn bản", "https://sotay.lamgiang.vn/d/x"),
                        Bubble.link("Quy định số 7\nQuy định.pdf", "Mở tệp", "/chat/files/ab12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//la.vn", "/admin", "https:", "https://a b"})
    void whatLeadsElsewhereThanToTheWebStaysWords(String url) {
        send(1, new Reply.Link("Mời", "Mở", url));

        assertThat(transcript.all().getFirst().bubble()).isEqualTo(Bubble.text("Mời\n" + url));
    }

    @Test
    void aQuizIsWordsWithItsOptions() {
        send(1, new Reply.Poll("Câu 1", List.of(READ_ON), 0, "Vì thế"));

        assertThat(transcript.all().getFirst().bubble())
                .isEqualTo(new Bubble(
                        Bubble.Kind.MENU,
                        "Câu 1",
                        "",
                        "",
                        "",
                        List.of(new Bubble.Button("lookup:read:7:3", "Đọc tiếp"))));
    }

    @Test
    void aRepeatedDeliveryIsShownOnce() {
        SendOutcome first = send(5, new Reply.Text("một lần"));
        SendOutcome again = send(5, new Reply.Text("một lần"));

        assertThat(transcript.all()).hasSize(1);
        assertThat(again).isEqualTo(first).isEqualTo(new SendOutcome.Sent("1"));
    }

    @Test
    void thePagesOfTheAccountAreWoken() {
        send(1, new Reply.Text("Chào"));

        assertThat(woken).containsExactly(AN);
    }

    private SendOutcome send(long id, Reply reply) {
        return channel.send(new Delivery(new DeliveryId(id), DeliveryKind.REPLY, AN, reply, 0));
    }
}
