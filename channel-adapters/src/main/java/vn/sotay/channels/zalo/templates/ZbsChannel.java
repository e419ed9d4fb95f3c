package vn.sotay.channels.zalo.templates;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.text.InWords;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.outcome.Attempt;
import vn.sotay.channels.zalo.outcome.VietnamTime;
import vn.sotay.channels.zalo.outcome.ZaloOutcomes;
import vn.sotay.channels.zalo.tokens.ZaloAccess;
import vn.sotay.channels.zalo.tokens.ZaloApi;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.Pace;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.SendOutcome.Reason;

/// Sends templates by phone number, to members who have never written: a channel of its own, whose accounts
/// are members. It speaks with the official account's token and stands still with it.
public final class ZbsChannel implements Channel {
    /// Nothing is published; each message costs money, so haste would be of no use.
    private static final Pace PACE = new Pace(20, 20);

    private final ZaloApi api;
    private final Ports ports;
    private final ZaloOutcomes outcomes;
    private final ChannelStates states;
    private final InstantSource time;

    /// What it looks up.
    public record Ports(ZaloTemplates templates, MemberPhones phones) {}

    public ZbsChannel(ZaloApi api, Ports ports, ZaloOutcomes outcomes, ChannelStates states, InstantSource time) {
        this.api = api;
        this.ports = ports;
        this.outcomes = outcomes;
        this.states = states;
        this.time = time;
    }

    @Override
    public ChannelName name() {
        return Zalo.BY_PHONE;
    }

    @Override
    public Pace pace() {
        return PACE;
    }

    @Override
    public boolean isOpen(Instant now) {
        boolean connected = states.pause(Zalo.NAME, now)
                .filter(pause -> pause.code().equals(ZaloAccess.CONSENT))
                .isEmpty();
        return connected && states.pause(Zalo.BY_PHONE, now).isEmpty() && !VietnamTime.isNight(now);
    }

    @Override
    public Drawn drawn(Reply message) {
        return InWords.drawing(message);
    }

    @Override
    public SendOutcome send(Delivery delivery) {
        Instant now = time.instant();
        if (VietnamTime.isNight(now)) return new SendOutcome.Wait(VietnamTime.nextSix(now), "no templates at night");
        Optional<ZaloTemplates.Template> template =
                TemplateToUser.purpose(delivery).flatMap(ports.templates()::find);
        Optional<String> phone = ports.phones().phone(delivery.to().id()).flatMap(PhoneNumber::of);
        if (template.isEmpty()) return new SendOutcome.GiveUp(Reason.CONTENT_REFUSED, "no template is set");
        if (phone.isEmpty()) return new SendOutcome.GiveUp(Reason.OUTSIDE_MESSAGING_WINDOW, "no phone number");
        ObjectNode body = body(delivery, template.get(), phone.get());
        return outcomes.ofBusinessHost(api.templateByPhone(body), new Attempt(delivery, "", "msg_id"));
    }

    private ObjectNode body(Delivery delivery, ZaloTemplates.Template template, String phone) {
        ObjectNode body = ZaloJson.MAPPER.createObjectNode();
        body.put("phone", phone).put("template_id", template.id());
        body.set("template_data", new TemplateData(delivery.reply(), time.instant()).fill(template.parameters()));
        return body.put("tracking_id", Long.toString(delivery.id().value()));
    }
}
