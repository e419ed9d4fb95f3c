package vn.sotay.channels.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryId;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.SendOutcome;

class WebChatChannelTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ChannelAccount AN = WebChat.account("an");
    private static final Reply.Choice READ_ON = new Reply.Choice(new ChoiceId("lookup:read:7:3"), "Đọc tiếp");

    private final Transcript transcript = new Transcript();
    private final List<ChannelAccount> woken = new ArrayList<>();
    private final WebChatChannel channel = new WebChatChannel(transcript, woken::add, InstantSource.fixed(NOW));

    @Test
    void eachKindOfReplyIsDrawn() {
        send(1, new Reply.Text("Chào đồng chí"));
        send(2, new Reply.Menu("Chọn một mục", List.of(READ_ON)));
        send(3, new Reply.Card(new Reply.Heading("Nghị quyết", "Mục II"), "Nguyên văn", "Nguồn", List.of(READ_ON)));

        List<Bubble.Button> buttons = List.of(new Bubble.Button("lookup:read:7:3", "Đọc tiếp"));
        assertThat(transcript.messages)
                .extracting(WebChatMessage::bubble)
                .containsExactly(
                        Bubble.text("Chào đồng chí"),
                        new Bubble(Bubble.Kind.MENU, "Chọn một mục", "", "", "", buttons),
                        new Bubble(Bubble.Kind.CARD, "Nguyên văn", "Nghị quyết", "Mục II", "Nguồn", buttons));
    }

    @Test
    void aRepeatedDeliveryIsShownOnce() {
        SendOutcome first = send(5, new Reply.Text("một lần"));
        SendOutcome again = send(5, new Reply.Text("một lần"));

        assertThat(transcript.messages).hasSize(1);
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

    /// Remembers what was appended, once per key.
    private static final class Transcript implements WebChatMessages {
        private final List<WebChatMessage> messages = new ArrayList<>();

        @Override
        public long append(ChannelAccount account, Draft draft, Instant now) {
            for (WebChatMessage message : messages) if (message.key().equals(draft.key())) return message.id();
            long id = messages.size() + 1L;
            messages.add(new WebChatMessage(id, draft.author(), draft.key(), now, draft.bubble(), Set.of()));
            return id;
        }

        @Override
        public void choose(ChannelAccount account, long message, String choice) {}

        @Override
        public Optional<WebChatMessage> find(ChannelAccount account, long message) {
            return Optional.empty();
        }

        @Override
        public List<WebChatMessage> after(ChannelAccount account, long message, int atMost) {
            return List.of();
        }

        @Override
        public List<WebChatMessage> before(ChannelAccount account, long message, int atMost) {
            return List.of();
        }

        @Override
        public int forget(Instant before) {
            return 0;
        }
    }
}
