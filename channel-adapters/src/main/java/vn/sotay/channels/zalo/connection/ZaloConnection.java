package vn.sotay.channels.zalo.connection;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.channels.KeptFiles;
import vn.sotay.channels.WebhookDoor;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.calls.ZaloCalls;
import vn.sotay.channels.zalo.calls.ZaloRate;
import vn.sotay.channels.zalo.check.ZaloCheck;
import vn.sotay.channels.zalo.outcome.ZaloOutcomes;
import vn.sotay.channels.zalo.replies.ZaloBodies;
import vn.sotay.channels.zalo.replies.ZaloReplies;
import vn.sotay.channels.zalo.sending.ZaloChannel;
import vn.sotay.channels.zalo.sending.ZaloChat;
import vn.sotay.channels.zalo.sending.ZaloFiles;
import vn.sotay.channels.zalo.sending.ZaloReach;
import vn.sotay.channels.zalo.sending.ZaloSeen;
import vn.sotay.channels.zalo.templates.MemberPhones;
import vn.sotay.channels.zalo.templates.TemplateToUser;
import vn.sotay.channels.zalo.templates.ZaloTemplates;
import vn.sotay.channels.zalo.templates.ZbsChannel;
import vn.sotay.channels.zalo.tokens.Refresh;
import vn.sotay.channels.zalo.tokens.ZaloAccess;
import vn.sotay.channels.zalo.tokens.ZaloApi;
import vn.sotay.channels.zalo.tokens.ZaloConsent;
import vn.sotay.channels.zalo.tokens.ZaloOAuth;
import vn.sotay.channels.zalo.webhook.ZaloUpdates;
import vn.sotay.channels.zalo.webhook.ZaloWebhook;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.conversation.inbox.UpdateReader;
import vn.sotay.conversation.outbox.Channel;

/// Everything that concerns one official account, ready for use.
public final class ZaloConnection {
    private final ZaloSettings settings;
    private final Ports ports;
    private final InstantSource time;
    private final ZaloRate rate = new ZaloRate();
    private final ZaloOAuth oauth;
    private final ZaloAccess access;
    private final ZaloApi api;
    private final ZaloOutcomes outcomes;

    /// What it needs of the application.
    public record Ports(
            ZaloTokens tokens,
            ChannelStates states,
            KeptFiles files,
            Contacts contacts,
            ZaloTemplates templates,
            MemberPhones phones) {}

    public ZaloConnection(ZaloSettings settings, Ports ports, OkHttpClient http, InstantSource time) {
        this.settings = settings;
        this.ports = ports;
        this.time = time;
        ZaloCalls calls = new ZaloCalls(http, settings, rate, time);
        this.oauth = new ZaloOAuth(calls, settings, time);
        Refresh refresh = new Refresh(oauth, ports.tokens(), ports.states(), time);
        String first = settings.app().firstRefreshToken();
        this.access = new ZaloAccess(ports.tokens(), refresh, ports.states(), first, time);
        this.api = new ZaloApi(calls, access, settings.addresses());
        this.outcomes = new ZaloOutcomes(rate, ports.states(), time);
    }

    /// The chat with the official account.
    public Channel channel() {
        ZaloReplies replies =
                new ZaloReplies(settings.drawing(), settings.rules().trustSubmittedPhone());
        ZaloBodies bodies = new ZaloBodies(settings.drawing());
        ZaloChat.Drawing drawing = new ZaloChat.Drawing(replies, bodies, ports.files());
        ZaloChannel.Ways ways = new ZaloChannel.Ways(
                new ZaloChat(api, drawing, outcomes, ports.states(), time),
                ZaloFiles.by(api, ports.files(), bodies, outcomes, time),
                new TemplateToUser(api, ports.templates(), outcomes, time),
                new ZaloReach(ports.contacts(), api, outcomes, time));
        ZaloChannel.Rule rule = ZaloChannel.Rule.of(ports.states(), settings.rules());
        return new ZaloChannel(ways, replies, rate, rule, time);
    }

    /// Templates by phone number.
    public Channel byPhone() {
        ZbsChannel.Ports lookedUp = new ZbsChannel.Ports(ports.templates(), ports.phones());
        return new ZbsChannel(api, lookedUp, outcomes, ports.states(), time);
    }

    public WebhookDoor webhook() {
        ZaloBodies bodies = new ZaloBodies(settings.drawing());
        ZaloSeen seen = new ZaloSeen(api, bodies, rate, ports.states(), time);
        boolean shown = settings.rules().seenReactions();
        return new ZaloWebhook(settings, ports.states(), new ZaloWebhook.Afterwards() {
            @Override
            public void written(ChannelAccount person, String messageId) {
                if (shown) seen.mark(person, messageId);
            }

            @Override
            public void revoked(Instant at) {
                access.revoked(at);
            }
        });
    }

    public UpdateReader updates() {
        return new ZaloUpdates(settings.rules());
    }

    public ZaloConsent consent() {
        return new ZaloConsent(oauth, ports.tokens(), ports.states(), settings, time);
    }

    /// Its `refreshIfDue` is to be called every quarter of an hour.
    public ZaloAccess access() {
        return access;
    }

    /// What Zalo last said of the calls of this minute, on this node.
    public Optional<ZaloRate.Seen> rate() {
        return rate.seen();
    }

    /// @param lastWebhook when the last genuine webhook came, on any node
    public ConnectionCheck check(Supplier<Optional<Instant>> lastWebhook) {
        boolean hasKey = !settings.app().oaSecretKey().isEmpty();
        return new ZaloCheck(api, access, hasKey, lastWebhook, time);
    }
}
