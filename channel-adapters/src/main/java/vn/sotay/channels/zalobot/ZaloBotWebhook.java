package vn.sotay.channels.zalobot;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.Post;
import vn.sotay.channels.Received;
import vn.sotay.channels.WebhookDoor;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.inbox.Incoming;

/// The door for the platform's calls. What has the secret is acknowledged whatever it holds.
public final class ZaloBotWebhook implements WebhookDoor {
    private static final String SECRET = "X-Bot-Api-Secret-Token";
    private static final int FORBIDDEN = 403;

    /// A message with the longest text is a tenth of this.
    private static final int MOST_BYTES = 1 << 18;

    private final String bot;
    private final byte[] secret;
    private final Groups groups;
    private final SeenForms forms;

    public ZaloBotWebhook(ZaloBotApi api, ChannelStates states) {
        this.bot = api.settings().bot();
        this.secret = api.settings().webhookSecret().getBytes(StandardCharsets.UTF_8);
        this.groups = new Groups(api);
        this.forms = new SeenForms(states);
        if (secret.length == 0) throw new IllegalArgumentException("a webhook has a secret");
    }

    @Override
    public ChannelName channel() {
        return ZaloBot.NAME;
    }

    @Override
    public Received receive(Post post, Instant now) {
        if (!isTheirs(post)) return new Received.Refused(FORBIDDEN, "secret");
        if (post.body().length > MOST_BYTES) return new Received.Nothing("too large");
        List<RawEvent> events = events(post.body());
        if (events.isEmpty()) return new Received.Nothing("unreadable");
        List<Incoming> ours =
                events.stream().flatMap(one -> one.incoming(bot, now).stream()).toList();
        boolean isForNobody =
                ours.isEmpty() && events.stream().noneMatch(one -> one.group().isPresent());
        return isForNobody
                ? new Received.Nothing(events.getFirst().kind())
                : new Received.Work(ours, () -> afterwards(events));
    }

    private void afterwards(List<RawEvent> events) {
        events.forEach(groups::on);
        events.forEach(forms::envelope);
    }

    private boolean isTheirs(Post post) {
        return post.header(SECRET)
                .filter(shown -> MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), secret))
                .isPresent();
    }

    private static List<RawEvent> events(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return RawEvent.all(Answer.JSON.readTree(text));
        } catch (CharacterCodingException | JacksonException hostile) {
            return List.of();
        }
    }
}
