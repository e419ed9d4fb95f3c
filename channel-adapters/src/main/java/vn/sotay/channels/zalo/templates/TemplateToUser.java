package vn.sotay.channels.zalo.templates;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.outcome.Attempt;
import vn.sotay.channels.zalo.outcome.VietnamTime;
import vn.sotay.channels.zalo.outcome.ZaloOutcomes;
import vn.sotay.channels.zalo.tokens.ZaloApi;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;

/// Sends a template to a person by the id that the official account knows them by.
public final class TemplateToUser {
    private final ZaloApi api;
    private final ZaloTemplates templates;
    private final ZaloOutcomes outcomes;
    private final InstantSource time;

    public TemplateToUser(ZaloApi api, ZaloTemplates templates, ZaloOutcomes outcomes, InstantSource time) {
        this.api = api;
        this.templates = templates;
        this.outcomes = outcomes;
        this.time = time;
    }

    /// Whether there is a template for notices.
    public boolean areSet() {
        return templates.find(ZaloTemplates.Purpose.NOTICE).isPresent();
    }

    /// @return empty where no template is set for such a message
    public Optional<SendOutcome> send(Delivery delivery) {
        return purpose(delivery).flatMap(templates::find).map(template -> send(delivery, template));
    }

    private SendOutcome send(Delivery delivery, ZaloTemplates.Template template) {
        Instant now = time.instant();
        if (VietnamTime.isNight(now)) return new SendOutcome.Wait(VietnamTime.nextSix(now), "no templates at night");
        ObjectNode body = ZaloJson.MAPPER.createObjectNode();
        body.put("user_id", delivery.to().id()).put("template_id", template.id());
        body.set("template_data", new TemplateData(delivery.reply(), now).fill(template.parameters()));
        return outcomes.ofApi(api.template(body), new Attempt(delivery, "", "message_id"));
    }

    /// Answers do not go by template.
    static Optional<ZaloTemplates.Purpose> purpose(Delivery delivery) {
        return switch (delivery.kind()) {
            case REPLY -> Optional.empty();
            case NOTICE -> Optional.of(ZaloTemplates.Purpose.NOTICE);
            case REMINDER -> Optional.of(ZaloTemplates.Purpose.REMINDER);
        };
    }
}
