package vn.sotay.admin.servers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sotay.channels.Post;
import vn.sotay.channels.Received;
import vn.sotay.channels.WebhookDoor;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;

/// A channel whose updates can be faulty in every way: {@link #FAULT} makes the turn throw, {@link
/// #NONSENSE} cannot be decoded. What is sent is kept.
@Configuration(proxyBeanMethods = false)
public class OddChannel {
    public static final String FAULT = "lỗi";
    public static final String NONSENSE = "???";

    public static final String SIGNED = "X-Odd";
    public static final Set<String> AFTERWARDS = ConcurrentHashMap.newKeySet();

    private static final ChannelName NAME = new ChannelName("odd");

    public static Incoming update(ChannelAccount account, String id, String body) {
        return new Incoming(account, id, Instant.now(), body);
    }

    public static ChannelAccount account(String id) {
        return new ChannelAccount(NAME, "bot", id);
    }

    @Bean
    UpdateReader oddUpdates() {
        return new OddUpdates();
    }

    @Bean
    WebhookDoor oddDoor() {
        return new OddDoor();
    }

    @Bean
    Sending oddSending() {
        return new Sending();
    }

    private static final class OddUpdates implements UpdateReader {
        @Override
        public ChannelName channel() {
            return NAME;
        }

        @Override
        public Update read(Incoming incoming) throws Unreadable {
            if (incoming.body().equals(NONSENSE)) throw new Unreadable("nonsense");
            if (incoming.body().equals(FAULT)) throw new IllegalStateException("a fault of ours");
            return new Update.Text(
                    new Update.Origin(incoming.externalId(), incoming.sender(), incoming.receivedAt()),
                    incoming.body());
        }
    }

    /// Takes whatever comes with the header {@link #SIGNED}; its value is the update's id. `afterwards` adds the
    /// id to {@link #AFTERWARDS}.
    private static final class OddDoor implements WebhookDoor {
        @Override
        public ChannelName channel() {
            return NAME;
        }

        @Override
        public Received receive(Post post, Instant now) {
            Optional<String> id = post.header(SIGNED);
            if (id.isEmpty()) return new Received.Refused(401, "unsigned");
            String body = new String(post.body(), StandardCharsets.UTF_8);
            if (body.equals("{}")) return new Received.Nothing("probe");
            Incoming update = new Incoming(account("webhook-" + id.get()), id.get(), now, body);
            return new Received.Work(List.of(update), () -> AFTERWARDS.add(id.get()));
        }
    }

    /// Keeps what is sent, in order.
    public static final class Sending implements Channel {
        private final Queue<Delivery> sent = new ConcurrentLinkedQueue<>();

        @Override
        public ChannelName name() {
            return NAME;
        }

        @Override
        public Drawn drawn(Reply message) {
            return new Drawn("", java.util.List.of());
        }

        @Override
        public SendOutcome send(Delivery delivery) {
            sent.add(delivery);
            return new SendOutcome.Sent("o" + delivery.id().value());
        }

        public List<String> to(ChannelAccount account) {
            return sent.stream()
                    .filter(delivery -> delivery.to().equals(account))
                    .map(delivery -> delivery.reply() instanceof Reply.Text(String text) ? text : "[menu]")
                    .toList();
        }
    }
}
