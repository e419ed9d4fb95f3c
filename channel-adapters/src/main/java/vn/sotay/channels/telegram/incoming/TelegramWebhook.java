package vn.sotay.channels.telegram.incoming;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.channels.Post;
import vn.sotay.channels.Received;
import vn.sotay.channels.WebhookDoor;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.inbox.Incoming;

/// The door for Telegram's calls. What has the secret is acknowledged whatever it holds, for Telegram repeats
/// what is not; 410 is never said, it would take the webhook away.
public final class TelegramWebhook implements WebhookDoor {
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
    private static final int FORBIDDEN = 403;

    /// An update with the longest text and a long quotation is a tenth of this.
    private static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TelegramApi api;
    private final AtOnce atOnce;
    private final byte[] secret;

    public TelegramWebhook(TelegramApi api) {
        this.api = api;
        this.atOnce = new AtOnce(api);
        this.secret = api.settings().webhookSecret().getBytes(StandardCharsets.UTF_8);
        if (secret.length == 0) throw new IllegalArgumentException("a webhook has a secret");
    }

    @Override
    public ChannelName channel() {
        return Telegram.NAME;
    }

    @Override
    public Received receive(Post post, Instant now) {
        if (!isTheirs(post)) return new Received.Refused(FORBIDDEN, "secret");
        if (post.body().length > MOST_BYTES) return new Received.Nothing("too large");
        Optional<RawUpdate> update = read(post.body()).filter(one -> one.id().isPresent());
        if (update.isEmpty()) return new Received.Nothing("unreadable");
        Optional<Incoming> incoming = update.get().incoming(api.settings().bot(), now);
        return new Received.Work(incoming.map(List::of).orElse(List.of()), () -> atOnce.on(update.get()));
    }

    private boolean isTheirs(Post post) {
        return post.header(SECRET)
                .filter(shown -> MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), secret))
                .isPresent();
    }

    private static Optional<RawUpdate> read(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return Optional.of(new RawUpdate(JSON.readTree(text)));
        } catch (CharacterCodingException | JacksonException hostile) {
            return Optional.empty();
        }
    }
}
