package vn.sotay.channels.zalo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.OkHttpClient;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.OneFile;
import vn.sotay.channels.zalo.connection.ZaloConnection;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.ZaloWorld;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Parameter;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Source;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Template;
import vn.sotay.channels.zalo.tokens.InMemoryZaloTokens;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.contact.InMemoryContacts;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryId;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.SendOutcome;

/// One official account on a fake: what all nodes share, and as many nodes as are connected. Nothing is known
/// of it yet but the refresh token that the fake takes.
public final class ConnectedZalo {
    /// Three in the afternoon in Vietnam.
    public static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    public static final ChannelAccount PERSON = Zalo.account(ZaloWorld.OA, "2000000000000000002");
    public static final String CHAT = "/v3.0/oa/message/cs";
    public static final String SIGN_IN = "/v4/oa/access_token";
    public static final Template TEMPLATE = new Template("2701", List.of(new Parameter("noi_dung", Source.TEXT, 30)));

    private static final AtomicLong IDS = new AtomicLong(1);

    public final InMemoryChannelStates states = new InMemoryChannelStates();
    public final InMemoryContacts contacts = new InMemoryContacts();
    private final FakeZalo fake;
    private final InstantSource time;
    private final Optional<Template> template;
    private final OkHttpClient http = new OkHttpClient.Builder()
            .callTimeout(Duration.ofSeconds(3))
            .retryOnConnectionFailure(false)
            .build();

    public ConnectedZalo(FakeZalo fake, InstantSource time, Optional<Template> template) {
        this.fake = fake;
        this.time = time;
        this.template = template;
    }

    public ZaloConnection node(ZaloTokens tokens) {
        return node(tokens, fake.settings());
    }

    public ZaloConnection node(ZaloTokens tokens, ZaloSettings settings) {
        return new ZaloConnection(
                settings,
                new ZaloConnection.Ports(
                        tokens,
                        states,
                        new OneFile(),
                        contacts,
                        purpose -> template,
                        member -> Optional.of("0987 654 321")),
                http,
                time);
    }

    public ZaloConnection node() {
        return node(new InMemoryZaloTokens());
    }

    public static Delivery delivery(DeliveryKind kind, ChannelAccount to, Reply reply, int attempts) {
        return new Delivery(new DeliveryId(IDS.getAndIncrement()), kind, to, reply, attempts);
    }

    /// An answer of the bot to this person, sent for the first time.
    public static Delivery answer(Reply reply) {
        return delivery(DeliveryKind.REPLY, PERSON, reply, 0);
    }

    /// In few words, for tables.
    public static String inWords(SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Sent sent -> "sent";
            case SendOutcome.TryLater later -> "later";
            case SendOutcome.GiveUp(SendOutcome.Reason reason, String detail) -> reason.toString();
            case SendOutcome.Wait(Instant until, String why) -> "wait " + until;
            case SendOutcome.AnswerLost lost -> "lost";
        };
    }

    /// Why the channel stands still; `-` when it does not.
    public String pause(ChannelName channel) {
        return states.pause(channel, time.instant())
                .map(pause -> pause.code() + pause.until().map(end -> "").orElse(" for good"))
                .orElse("-");
    }
}
