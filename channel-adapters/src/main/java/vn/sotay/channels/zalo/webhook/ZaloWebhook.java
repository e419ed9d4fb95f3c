package vn.sotay.channels.zalo.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.Post;
import vn.sotay.channels.Received;
import vn.sotay.channels.WebhookDoor;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloFingerprint;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.inbox.Incoming;

/// The door for Zalo's posts. What is not signed is refused and counted: Zalo repeats for about two hours, so
/// a key set wrongly and put right in that time loses nothing. Old posts of more than a day are acknowledged
/// and dropped; younger repeats are told by their id.
public final class ZaloWebhook implements WebhookDoor {
    private static final int MOST_BYTES = 256 * 1024;
    private static final Pattern ID = Pattern.compile("[!-~]{1,160}");
    private static final Duration OLDEST = Duration.ofHours(24);

    private final ZaloSignature signature;
    private final Sender sender;
    private final ChannelStates states;
    private final Afterwards afterwards;
    private final AtomicReference<String> formSeen = new AtomicReference<>("");

    /// What is done when an event is stored, on another thread.
    public interface Afterwards {
        /// A person wrote: perhaps they are shown that it was seen.
        void written(ChannelAccount person, String messageId);

        /// The official account has withdrawn what it granted this application.
        void revoked(Instant at);
    }

    public ZaloWebhook(ZaloSettings settings, ChannelStates states, Afterwards afterwards) {
        this.signature = new ZaloSignature(settings.app(), settings.toleratedSignatures());
        this.sender = new Sender(settings.app().id());
        this.states = states;
        this.afterwards = afterwards;
    }

    @Override
    public ChannelName channel() {
        return Zalo.NAME;
    }

    @Override
    public Received receive(Post post, Instant now) {
        if (post.body().length > MOST_BYTES) return new Received.Refused(413, "too large");
        return ZaloEvent.in(post.body())
                .map(event -> receive(post, event, now))
                .orElseGet(() -> new Received.Refused(400, "not a JSON object in UTF-8"));
    }

    private Received receive(Post post, ZaloEvent event, Instant now) {
        // So Zalo's console tries an address before it saves it.
        if (event.isEmpty()) return new Received.Nothing("probe");
        if (post.header(ZaloSignature.HEADER).isEmpty()) return new Received.Refused(403, "not signed");
        if (!signature.hasKey()) return new Received.Refused(403, "no secret key is set");
        Optional<String> form = signature.formOf(post, event);
        if (form.isEmpty()) return new Received.Refused(403, "wrongly signed");
        if (isOld(event, now)) return new Received.Nothing("old");
        if (event.name().isBlank()) return new Received.Nothing("nameless");
        return work(post, event, form.get(), now);
    }

    private static boolean isOld(ZaloEvent event, Instant now) {
        return event.at().filter(at -> at.isBefore(now.minus(OLDEST))).isPresent();
    }

    private Received work(Post post, ZaloEvent event, String form, Instant now) {
        ChannelAccount account = sender.of(event);
        Incoming incoming = new Incoming(account, id(post, event), now, new String(post.body(), UTF_8));
        return new Received.Work(List.of(incoming), () -> afterwards(event, account, form));
    }

    /// Reactions and lists of messages share the id of what they are about, so they go by their whole body.
    private static String id(Post post, ZaloEvent event) {
        String message = event.messageId();
        boolean own = event.kind() != EventKind.PERSONS && !message.isBlank();
        String id = event.name() + ":" + message;
        return own && ID.matcher(id).matches() ? id : ZaloFingerprint.sha256(post.body());
    }

    private void afterwards(ZaloEvent event, ChannelAccount account, String form) {
        if (!formSeen.getAndSet(form).equals(form)) states.fact(Zalo.NAME, "zalo.signature", form);
        if (event.name().equals("permission_revoked"))
            afterwards.revoked(event.at().orElse(Instant.EPOCH));
        boolean wrote = event.kind() == EventKind.WORDS || event.kind() == EventKind.THINGS;
        if (wrote && !event.messageId().isBlank()) afterwards.written(account, event.messageId());
    }
}
